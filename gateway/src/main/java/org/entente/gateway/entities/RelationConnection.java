package org.entente.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of relations.")
public record RelationConnection(
    @NonNull List<@NonNull RelationEdge> edges, @NonNull PageInfo pageInfo) {

  public static RelationConnection of(Page<RelationNode> page) {
    return new RelationConnection(
        page.items().stream().map(RelationEdge::new).toList(), page.pageInfo());
  }
}
