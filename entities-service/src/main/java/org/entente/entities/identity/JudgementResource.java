package org.entente.entities.identity;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.entities.subject.Clusters;
import org.entente.entities.subject.Sight;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
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

@Path("/v1/judgements")
class JudgementResource {

  private final Identity identity;
  private final Judgements judgements;
  private final Clusters clusters;
  private final Idempotency idempotency;
  private final Caller caller;

  JudgementResource(
      Identity identity,
      Judgements judgements,
      Clusters clusters,
      Idempotency idempotency,
      Caller caller) {
    this.identity = identity;
    this.judgements = judgements;
    this.clusters = clusters;
    this.idempotency = idempotency;
    this.caller = caller;
  }

  private record Asked(@Nullable String entity, @Nullable Verdict verdict) {}

  /** Judgements, the newest first. */
  @GET
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Reads
  public Page<JudgementView> newest(
      @RestQuery @Parameter(description = "One of the two.") @Nullable String entity,
      @RestQuery @Parameter(description = "Only those of this verdict that are in force.")
          @Nullable Verdict verdict,
      @RestQuery @Nullable Integer first,
      @RestQuery @Nullable String after) {
    var one = entity == null ? null : clusters.get(entity).id();
    var page = PageRequest.of("judgements", new Asked(entity, verdict), first, after);
    return Page.of(
            judgements.newest(one, verdict, page, Sight.of(caller)),
            page,
            j -> List.of(j.id.toString()))
        .map(JudgementView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Reads
  public JudgementView judgement(@RestPath String id) {
    return JudgementView.of(find(id));
  }

  /**
   * Says whether two entities are one. What was said of the pair before is in force no more, but
   * stays to be read. Nothing of the two is moved or lost.
   */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  @APIResponse(responseCode = "201", description = "It is in force.")
  @APIResponse(responseCode = "200", description = "Just that was in force already.")
  @APIResponse(
      responseCode = "409",
      description =
          "Two would be one that are judged to be different; it tells along which judgements.")
  public RestResponse<JudgementView> judge(
      @Valid @NotNull NewJudgement given, @RestHeader(Idempotency.HEADER) @Nullable String key) {
    return idempotency
        .once(
            key,
            "POST /v1/judgements",
            given,
            JudgementView.class,
            () -> {
              var judged = identity.judge(given, caller.name());
              return new Answer<>(judged.isNew() ? 201 : 200, JudgementView.of(judged.judgement()));
            })
        .response()
        .build();
  }

  private record Withdrawn(String id, Reason reason) {}

  /** Takes a judgement back: what followed from it alone follows no more. */
  @POST
  @Path("/{id}/withdrawal")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public JudgementView withdraw(
      @RestPath String id,
      @Valid @NotNull Reason reason,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    return idempotency
        .once(
            key,
            "POST /v1/judgements/{id}/withdrawal",
            new Withdrawn(id, reason),
            JudgementView.class,
            () -> {
              identity.withdraw(find(id), reason.reason(), caller.name());
              return new Answer<>(200, JudgementView.of(find(id)));
            })
        .body();
  }

  private Judgement find(String id) {
    return judgements
        .get(TypeId.parse(Judgement.PREFIX, id).uuid(), Sight.of(caller))
        .orElseThrow(() -> new JudgementNotFound(id));
  }
}
