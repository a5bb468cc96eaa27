package org.entente.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of publishers, those that came last first.")
public record PublisherConnection(
    @Description("What is on the page.") @NonNull List<@NonNull PublisherEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  static PublisherConnection of(Page<PublisherNode> page) {
    return new PublisherConnection(
        page.items().stream().map(PublisherEdge::new).toList(), PageInfoNode.of(page.pageInfo()));
  }
}
