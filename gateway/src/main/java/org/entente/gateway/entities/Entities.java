package org.entente.gateway.entities;

import io.smallrye.graphql.api.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.entente.gateway.upstream.ById;
import org.entente.gateway.upstream.Grouped;
import org.entente.gateway.upstream.Grouped.Slice;
import org.entente.gateway.upstream.Loader;
import org.entente.gateway.upstream.Query;
import org.entente.gateway.upstream.Selection;
import org.entente.gateway.upstream.Service;
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

  private final EntitiesClient client;
  private final ById<EntityNode> byId;
  private final Grouped<OfficeNode> officesByEntity;
  private final Grouped<RelationNode> relationsByEntity;

  Entities(@RestClient EntitiesClient client) {
    this.client = client;
    this.byId = new ById<>(Service.ENTITIES, ById.MOST, client::entities);
    this.officesByEntity = new Grouped<>(Service.ENTITIES, "entity", client::officesBy);
    this.relationsByEntity =
        new Grouped<>(Service.ENTITIES, "entity", MOST_RELATIONS, client::relationsBy);
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

  Uni<Page<EntityNode>> all(Context context, Query query) {
    return Service.ENTITIES.ask(client.all(Loader.authorization(context), query.parameters()));
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
