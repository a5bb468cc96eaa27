package org.entente.gateway.follow;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of conflicts, what came to be known last first.")
public record ConflictConnection(
    @NonNull List<@NonNull ConflictEdge> edges, @NonNull PageInfo pageInfo) {

  static ConflictConnection of(Page<ConflictNode> page) {
    return new ConflictConnection(
        page.items().stream().map(ConflictEdge::new).toList(), page.pageInfo());
  }
}
