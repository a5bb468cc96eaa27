package org.entente.entities.office;

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
import org.entente.entities.subject.KnownEntities;
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

@Path("/v1/entities/{id}/offices")
class OfficeResource {

  private final Offices offices;
  private final KnownEntities entities;
  private final Quotes quotes;
  private final StoredOffices storing;
  private final Idempotency idempotency;

  OfficeResource(
      Offices offices,
      KnownEntities entities,
      Quotes quotes,
      StoredOffices storing,
      Idempotency idempotency) {
    this.offices = offices;
    this.entities = entities;
    this.quotes = quotes;
    this.storing = storing;
    this.idempotency = idempotency;
  }

  /**
   * The offices of an entity, and of all that are taken for the same, what was told last first.
   * Each says whose it is.
   *
   * @param at a day: each says whether it was held then, and what decided that
   */
  @GET
  @PermitAll
  @Reads
  public Page<OfficeView> offices(
      @RestPath String id,
      @RestQuery @Nullable String at,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var day = Day.of("at", at);
    var cluster = entities.cluster(id);
    var page = PageRequest.of("offices", id, first, after);
    var held = Page.of(offices.newest(cluster, page), page, o -> List.of(o.id.toString()));
    var quoted = quotes.of(OwnerKind.OCCUPANCY, held.items().stream().map(o -> o.id).toList());
    return held.map(o -> OfficeView.of(o, day, quoted.getOrDefault(o.id, List.of())));
  }

  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  @APIResponse(responseCode = "201", description = "The office held.")
  @APIResponse(
      responseCode = "200",
      description = "It was there: the same time in the same office.")
  public RestResponse<OfficeView> add(
      @RestPath String id,
      @Valid @NotNull NewOffice given,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    given.check();
    var answer =
        idempotency.once(
            key,
            "POST /v1/entities/%s/offices".formatted(id),
            given,
            OfficeView.class,
            () -> store(id, given));
    return answer.response().build();
  }

  private Answer<OfficeView> store(String id, NewOffice given) {
    var stored = storing.add(id, given);
    return new Answer<>(stored.isNew() ? 201 : 200, stored.view());
  }
}
