package org.entente.gateway.articles;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of publishers, those that came last first.")
public record PublisherConnection(
    @NonNull List<@NonNull PublisherEdge> edges, @NonNull PageInfo pageInfo) {

  static PublisherConnection of(Page<PublisherNode> page) {
    return new PublisherConnection(
        page.items().stream().map(PublisherEdge::new).toList(), page.pageInfo());
  }
}
