package org.entente.gateway.follow;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of conflicts, what came to be known last first.")
public record ConflictConnection(
    @Description("What is on the page.") @NonNull List<@NonNull ConflictEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  static ConflictConnection of(Page<ConflictNode> page) {
    return new ConflictConnection(
        page.items().stream().map(ConflictEdge::new).toList(), PageInfoNode.of(page.pageInfo()));
  }
}
