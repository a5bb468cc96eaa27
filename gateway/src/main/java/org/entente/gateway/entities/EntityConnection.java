package org.entente.gateway.entities;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.gateway.relay.Total;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageInfo;

@Description("A page of entities.")
public record EntityConnection(
    @NonNull List<@NonNull EntityEdge> edges, @NonNull PageInfo pageInfo, @Ignore Total total) {

  public static EntityConnection of(Page<EntityNode> page, Total total) {
    return new EntityConnection(
        page.items().stream().map(EntityEdge::new).toList(), page.pageInfo(), total);
  }
}
