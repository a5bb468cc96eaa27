package org.entente.gateway.entities;

import com.fasterxml.jackson.databind.ObjectReader;
import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.entente.gateway.facets.Counted;
import org.entente.gateway.facets.FacetsNode;
import org.entente.gateway.upstream.ById;
import org.entente.gateway.upstream.Grouped;
import org.entente.gateway.upstream.Grouped.Slice;
import org.entente.gateway.upstream.Query;
import org.entente.gateway.upstream.Selection;
import org.entente.gateway.upstream.Service;
import org.entente.gateway.upstream.Services;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Entities, as a query needs them. */
@ApplicationScoped
public class Entities {

  public static final String PREFIX = "entity";

  /** As many as the service answers in one call. */
  private static final int MOST_RELATIONS = 10_000;

  private static final Selection SELECTION = new Selection(EntityNode.class);

  private static final ObjectReader PAGE = Service.reader(Page.class, EntityNode.class);

  private final Service service;
  private final ById<EntityNode> byId;
  private final Grouped<OfficeNode> officesByEntity;
  private final Grouped<RelationNode> relationsByEntity;
  private final Counted counted;

  Entities(Services services) {
    this.service = services.entities();
    this.byId = new ById<>(service, "/v1/entities:batch", ById.MOST, EntityNode.class);
    this.officesByEntity =
        new Grouped<>(service, "/v1/offices:grouped", "entity", Grouped.NO_LIMIT, OfficeNode.class);
    this.relationsByEntity =
        new Grouped<>(
            service, "/v1/relations:grouped", "entity", MOST_RELATIONS, RelationNode.class);
    this.counted = new Counted(service, "/v1/entities:facets");
  }

  /**
   * @param id an entity's id or a country's ISO code
   * @throws EntityNotFound when there is none, or none that the caller may see
   */
  public Uni<EntityNode> get(Context context, String id) {
    var known = CountryId.isCode(id) ? id : TypeId.parse(PREFIX, id).toString();
    return find(context, known)
        .map(found -> {
          if (found == null) {
            throw new EntityNotFound(id);
          }
          return found;
        });
  }

  /**
   * @param id as a service gave it, or a country's ISO code
   */
  public Uni<@Nullable EntityNode> find(Context context, String id) {
    return byId.load(context, id, SELECTION.of(context));
  }

  /**
   * @param filter what narrows the list, made anew each time
   */
  public Uni<EntityConnection> all(
      Context context,
      Supplier<Query> filter,
      int first,
      @Nullable String after,
      @Nullable EntitySort sort) {
    var query = filter.get().with("first", first).with("after", after).with("sort", sort);
    return service
        .<Page<EntityNode>>get(context, "/v1/entities", query, PAGE)
        .map(page -> EntityConnection.of(page, counted.total(filter.get())));
  }

  Uni<FacetsNode> facets(Context context, Query filter, List<EntityFacet> by) {
    return counted.of(context, filter, by);
  }

  Uni<@Nullable Page<RelationNode>> relations(Context context, String entity, Slice slice) {
    return relationsByEntity.load(context, entity, slice, Set.of());
  }

  /** Those that were held on that day, or may have been. */
  Uni<List<OfficeNode>> offices(Context context, String entity, LocalDate at) {
    var slice = new Slice(Map.of("at", at.toString()), PageRequest.MAX, null);
    return officesByEntity
        .load(context, entity, slice, Set.of())
        .map(page ->
            page == null
                ? List.of()
                : page.items().stream().filter(o -> o.held() != Held.NOT).toList());
  }
}
