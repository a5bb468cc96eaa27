package org.entente.gateway.entities;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.relay.First;
import org.jspecify.annotations.Nullable;

@GraphQLApi
public class EntityGraph {

  private final Entities entities;

  EntityGraph(Entities entities) {
    this.entities = entities;
  }

  @Query
  @Description("One entity by its id, or a country by its ISO 3166-1 alpha-2 code.")
  public Uni<EntityNode> entity(@Id @NonNull String id, Context context) {
    return entities.get(context, id);
  }

  @Query
  @Description("Entities, those known last first.")
  public Uni<EntityConnection> entities(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable EntityFilter filter,
      Context context) {
    var query = filter == null ? new org.entente.gateway.upstream.Query() : filter.query();
    return entities
        .all(context, query.with("first", First.of(first)).with("after", after))
        .map(EntityConnection::of);
  }

  @Description("The body it belongs to.")
  public Uni<@Nullable EntityNode> body(@Source PositionNode position, Context context) {
    var body = position.bodyId();
    return body == null ? Uni.createFrom().nullItem() : entities.find(context, body);
  }

  @Description("The offices that somebody held, or may have held, on that day.")
  public Uni<List<@NonNull OfficeNode>> officesAt(
      @Source EntityNode entity, @NonNull LocalDate date, Context context) {
    return entities.offices(context, entity.id(), date);
  }
}
