package org.entente.cooperation.proposal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.cooperation.proposal.Proposals.Proposer;
import org.entente.cooperation.record.RecordView;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/records")
class ProposalResource {

  private final Proposals proposals;
  private final Caller caller;

  ProposalResource(Proposals proposals, Caller caller) {
    this.proposals = proposals;
    this.caller = caller;
  }

  /**
   * Proposes a record. What its own fields show to be wrong is told at once; then its entities are
   * looked up and its quotes are verified. While one of those services is away the record is kept
   * with what is still to be found out.
   */
  @POST
  @RolesAllowed({Roles.CONTRIBUTOR, Roles.PARTNER, Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @APIResponse(
      responseCode = "201",
      description = "Proposed.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordView.class)))
  @APIResponse(
      responseCode = "200",
      description = "The same was there, or an undecided proposal was replaced.",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = RecordView.class)))
  public RestResponse<RecordView> propose(
      @NotNull NewRecord record, @RestHeader(Idempotency.HEADER) @Nullable String idempotencyKey) {
    var answer = proposals.propose(record, Proposer.of(caller), idempotencyKey);
    return answer.response().tag(Long.toString(answer.body().version())).build();
  }
}
