package org.entente.gateway.cooperation;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of disputes, in the order in which they were filed.")
public record DisputeConnection(
    @NonNull List<@NonNull DisputeEdge> edges, @NonNull PageInfo pageInfo) {

  static DisputeConnection of(Page<DisputeNode> page) {
    return new DisputeConnection(
        page.items().stream().map(DisputeEdge::new).toList(), page.pageInfo());
  }
}
