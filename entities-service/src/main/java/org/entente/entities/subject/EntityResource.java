package org.entente.entities.subject;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.entities.version.SeenVersion;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.Violations;
import org.entente.store.idempotency.Answer;
import org.entente.store.idempotency.Idempotency;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/entities")
class EntityResource {

  static final String CANONICAL =
      "false: the entity itself, also where it is taken for another, with its own names only.";

  private static final String SORT =
      "NEWEST (when absent): what was received last first. NAME: by the name that they are shown with, without case and diacritics.";

  private record Asked(EntityFilter filter, EntitySort sort) {}

  private final Subjects subjects;
  private final Registration registration;
  private final Correction correction;
  private final Idempotency idempotency;
  private final Caller caller;

  EntityResource(
      Subjects subjects,
      Registration registration,
      Correction correction,
      Idempotency idempotency,
      Caller caller) {
    this.subjects = subjects;
    this.registration = registration;
    this.correction = correction;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  /** Entities, those known last first unless they are sorted otherwise. */
  @GET
  @PermitAll
  @Reads
  @Operation(operationId = "EntityResource_newest")
  public Page<EntityView> list(
      @RestQuery @Nullable String kind,
      @RestQuery @Nullable String country,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String externalId,
      @RestQuery @Parameter(description = SORT, schema = @Schema(implementation = EntitySort.class))
          @Nullable String sort,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var asked = new Asked(EntityFilter.of(kind, country, q, externalId), EntitySort.of(sort));
    var page = PageRequest.of("entities", asked, first, after);
    var found =
        switch (asked.sort()) {
          case NEWEST -> subjects.newest(asked.filter(), page, Sight.of(caller));
          case NAME -> subjects.byName(asked.filter(), page, Sight.of(caller));
        };
    return found.map(EntityView::of);
  }

  /**
   * An entity, with the names of all that are taken for it. Who asks for one that is taken for
   * another is sent to that one.
   */
  @GET
  @Path("/{id}")
  @PermitAll
  @Reads
  @APIResponse(
      responseCode = "200",
      description = "It stands for itself, and for those that are taken for it.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = EntityView.class)))
  @APIResponse(responseCode = "308", description = "It is taken for the one at Location.")
  public RestResponse<EntityView> get(
      @RestPath String id,
      @RestQuery @Parameter(description = CANONICAL) @Nullable Boolean canonical) {
    var seen = Sight.of(caller);
    var subject = subjects.get(id, seen);
    if (Boolean.FALSE.equals(canonical)) {
      return tagged(subject, EntityView.of(subject));
    }
    if (!subject.canonicalId.equals(subject.id)) {
      var location = "/v1/entities/" + TypeId.show(Subject.PREFIX, subject.canonicalId);
      return RestResponse.ResponseBuilder.<EntityView>create(RestResponse.Status.PERMANENT_REDIRECT)
          .header(HttpHeaders.LOCATION, location)
          .build();
    }
    return tagged(
        subject,
        EntityView.ofCluster(subject.id, subjects.withClusters(List.of(subject.id), seen)));
  }

  /**
   * Makes it what is sent, only on the version that was seen: {@code If-Match} names its ETag. What
   * is left out stays. Names that a curator changed count as that curator's: whoever sent them
   * before does not take them away any more by sending the entity again.
   */
  @PATCH
  @Path("/{id}")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  public RestResponse<EntityView> change(
      @RestPath String id,
      @Valid @NotNull EntityPatch patch,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    var seen = SeenVersion.of(ifMatch);
    patch.check();
    var subject = subjects.getToChange(id, Sight.of(caller));
    seen.mustBe(subject.version);
    correction.correct(subject, patch);
    return tagged(subject, EntityView.of(subject));
  }

  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  @APIResponse(responseCode = "201", description = "It is new.")
  @APIResponse(
      responseCode = "200",
      description = "It was there by this externalId and is now what was sent.")
  public RestResponse<EntityView> register(
      @Valid @NotNull NewEntity given, @RestHeader(Idempotency.HEADER) @Nullable String key) {
    var answer =
        idempotency.once(
            key,
            Registration.OPERATION,
            given,
            EntityView.class,
            () -> registration.register(given).orThrow());
    return answered(answer);
  }

  @POST
  @Path("/{id}/names")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  @APIResponse(responseCode = "201", description = "The entity with its new name.")
  public RestResponse<EntityView> addName(
      @RestPath String id,
      @Valid @NotNull GivenName given,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    var violations = new Violations();
    given.check(violations, "");
    violations.throwIfAny();
    var answer =
        idempotency.once(
            key,
            "POST /v1/entities/%s/names".formatted(id),
            given,
            EntityView.class,
            () -> {
              var subject = subjects.getToChange(id, Sight.of(caller));
              registration.addName(subject, given);
              return new Answer<>(201, EntityView.of(subject));
            });
    return answered(answer);
  }

  private static RestResponse<EntityView> tagged(Subject subject, EntityView view) {
    return RestResponse.ResponseBuilder.ok(view).tag(Long.toString(subject.version)).build();
  }

  private static RestResponse<EntityView> answered(Answer<EntityView> answer) {
    return answer.response().build();
  }
}
