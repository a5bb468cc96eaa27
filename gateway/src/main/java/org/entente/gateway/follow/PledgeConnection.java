package org.entente.gateway.follow;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of pledges, those made longest ago first and those without a date last.")
public record PledgeConnection(
    @NonNull List<@NonNull PledgeEdge> edges, @NonNull PageInfo pageInfo) {

  static PledgeConnection of(Page<PledgeNode> page) {
    return new PledgeConnection(
        page.items().stream().map(PledgeEdge::new).toList(), page.pageInfo());
  }
}
