package org.entente.gateway.entities;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.gateway.facets.FacetsNode;
import org.entente.gateway.relay.First;
import org.entente.gateway.relay.Total;
import org.entente.gateway.upstream.Grouped.Slice;
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
  @Description("Entities, those known last first unless they are sorted otherwise.")
  public Uni<EntityConnection> entities(
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable EntityFilter filter,
      @Nullable EntitySort sort,
      Context context) {
    return entities.all(context, () -> query(filter), First.of(first), after, sort);
  }

  @Query
  @Description("How many entities there are, and of what they are.")
  public Uni<FacetsNode> entityFacets(
      @Nullable EntityFilter filter, @NonNull List<@NonNull EntityFacet> by, Context context) {
    return entities.facets(context, query(filter), by);
  }

  private static org.entente.gateway.upstream.Query query(@Nullable EntityFilter filter) {
    return filter == null ? new org.entente.gateway.upstream.Query() : filter.query();
  }

  @Description(Total.DESCRIPTION)
  public Uni<@Nullable Integer> totalCount(@Source EntityConnection page, Context context) {
    return page.total().in(context);
  }

  @Description("The body it belongs to.")
  public Uni<@Nullable EntityNode> body(@Source PositionNode position, Context context) {
    return find(position.bodyId(), context);
  }

  @Description("Who held it: whoever told so may have named one that is taken for another.")
  public Uni<@Nullable EntityNode> holder(@Source OfficeNode office, Context context) {
    return find(office.holderId(), context);
  }

  @Name("from")
  @Description("The first of the two.")
  public Uni<@Nullable EntityNode> from(@Source RelationNode relation, Context context) {
    return find(relation.fromId(), context);
  }

  @Name("to")
  @Description("The second of the two.")
  public Uni<@Nullable EntityNode> to(@Source RelationNode relation, Context context) {
    return find(relation.toId(), context);
  }

  @Description("What it is to others and others are to it, what was told last first.")
  public Uni<@Nullable RelationConnection> relations(
      @Source EntityNode entity,
      @Description(First.DESCRIPTION) @DefaultValue(First.DEFAULT) @Nullable Integer first,
      @Description(First.AFTER) @Nullable String after,
      @Nullable RelationType type,
      @Nullable Direction direction,
      @Description("A day: each says whether it was so then.") @Nullable LocalDate at,
      Context context) {
    var filter = new TreeMap<String, Object>();
    if (type != null) {
      filter.put("type", type);
    }
    if (direction != null) {
      filter.put("direction", direction);
    }
    if (at != null) {
      filter.put("at", at.toString());
    }
    return entities
        .relations(context, entity.id(), new Slice(filter, First.of(first), after))
        .map(page -> page == null ? null : RelationConnection.of(page));
  }

  private Uni<@Nullable EntityNode> find(@Nullable String id, Context context) {
    return id == null ? Uni.createFrom().nullItem() : entities.find(context, id);
  }

  @Description("The offices that somebody held, or may have held, on that day.")
  public Uni<List<@NonNull OfficeNode>> officesAt(
      @Source EntityNode entity, @NonNull LocalDate date, Context context) {
    return entities.offices(context, entity.id(), date);
  }
}
