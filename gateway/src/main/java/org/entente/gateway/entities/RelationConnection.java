package org.entente.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.platform.page.Page;

@Description("A page of relations.")
public record RelationConnection(
    @Description("What is on the page.") @NonNull List<@NonNull RelationEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo) {

  public static RelationConnection of(Page<RelationNode> page) {
    return new RelationConnection(
        page.items().stream().map(RelationEdge::new).toList(), PageInfoNode.of(page.pageInfo()));
  }
}
