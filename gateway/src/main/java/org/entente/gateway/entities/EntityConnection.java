package org.entente.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.PageInfoNode;
import org.entente.gateway.relay.Total;
import org.entente.platform.page.Page;

@Description("A page of entities.")
public record EntityConnection(
    @Description("What is on the page.") @NonNull List<@NonNull EntityEdge> edges,
    @Description("Where the list goes on.") @NonNull PageInfoNode pageInfo,
    @Ignore Total total) {

  public static EntityConnection of(Page<EntityNode> page, Total total) {
    return new EntityConnection(
        page.items().stream().map(EntityEdge::new).toList(),
        PageInfoNode.of(page.pageInfo()),
        total);
  }
}
