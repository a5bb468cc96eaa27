package org.entente.gateway.follow;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of pledges, those made longest ago first and those without a date last.")
public record PledgeConnection(
    @Description("What is on the page.") @NonNull List<@NonNull PledgeEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  static PledgeConnection of(Page<PledgeNode> page) {
    return new PledgeConnection(
        page.items().stream().map(PledgeEdge::new).toList(), PageInfoNode.of(page.pageInfo()));
  }
}
