package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of disputes, in the order in which they were filed.")
public record DisputeConnection(
    @Description("What is on the page.") @NonNull List<@NonNull DisputeEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  static DisputeConnection of(Page<DisputeNode> page) {
    return new DisputeConnection(
        page.items().stream().map(DisputeEdge::new).toList(), PageInfoNode.of(page.pageInfo()));
  }
}
