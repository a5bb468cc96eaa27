package org.entente.entities.relation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.entities.evidence.OwnerKind;
import org.entente.entities.evidence.Quotes;
import org.entente.entities.period.Day;
import org.entente.entities.relation.RelationLists.Wanted;
import org.entente.entities.subject.KnownEntities;
import org.entente.entities.subject.Sight;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/entities/{id}/relations")
class EntityRelationsResource {

  private final RelationLists lists;
  private final StoredRelations storing;
  private final KnownEntities entities;
  private final Quotes quotes;
  private final Idempotency idempotency;
  private final Caller caller;

  EntityRelationsResource(
      RelationLists lists,
      StoredRelations storing,
      KnownEntities entities,
      Quotes quotes,
      Idempotency idempotency,
      Caller caller) {
    this.lists = lists;
    this.storing = storing;
    this.entities = entities;
    this.quotes = quotes;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /**
   * What an entity is to others and others are to it, and the same of all that are taken for it,
   * what was told last first.
   *
   * @param direction OUT for what it is to others, IN for what others are to it
   * @param at a day: each says whether it was so then
   */
  @GET
  @PermitAll
  @Reads
  public Page<RelationView> relations(
      @RestPath String id,
      @RestQuery @Nullable Direction direction,
      @RestQuery @Nullable RelationType type,
      @RestQuery @Nullable String at,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var day = Day.of("at", at);
    var cluster = entities.cluster(id);
    var page = PageRequest.of("relations", List.of(id, direction + "", type + ""), first, after);
    var wanted = new Wanted(cluster, direction, type, page.afterId().orElse(null), page.limit());
    var rows = lists.newest(List.of(wanted), Sight.of(caller)).getFirst();
    var shown = Page.of(rows, page, r -> List.of(r.id.toString()));
    var quoted = quotes.of(OwnerKind.RELATION, shown.items().stream().map(r -> r.id).toList());
    return shown.map(r -> RelationView.of(r, cluster, day, quoted.getOrDefault(r.id, List.of())));
  }

  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  @APIResponse(responseCode = "201", description = "The relation.")
  @APIResponse(responseCode = "200", description = "It was there, at the same time.")
  public RestResponse<RelationView> add(
      @RestPath String id,
      @Valid @NotNull NewRelation given,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    given.dates().check();
    var answer =
        idempotency.once(
            key,
            "POST /v1/entities/%s/relations".formatted(id),
            given,
            RelationView.class,
            () -> {
              var stored = storing.add(id, given);
              return new Answer<>(stored.isNew() ? 201 : 200, storing.view(stored.relation()));
            });
    return answer.response().header("Location", "/v1/relations/" + answer.body().id()).build();
  }
}
