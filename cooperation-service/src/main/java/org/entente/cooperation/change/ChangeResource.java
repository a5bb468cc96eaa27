package org.entente.cooperation.change;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.cooperation.change.Changes.Decision;
import org.entente.cooperation.given.Given;
import org.entente.cooperation.proposal.NewRecord;
import org.entente.cooperation.proposal.Proposals.Proposer;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.cooperation.record.RecordView;
import org.entente.cooperation.review.VersionSeen;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.store.idempotency.Idempotency;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/records/{id}/revisions")
class ChangeResource {

  private final Changes changes;
  private final Caller caller;

  ChangeResource(Changes changes, Caller caller) {
    this.changes = changes;
    this.caller = caller;
  }

  /**
   * A change to an accepted record.
   *
   * @param record all that it is to say
   * @param reason why, for those who decide
   */
  record NewRevision(@NotNull NewRecord record, @Nullable String reason) {}

  /** A change that waits for a decision. */
  record ProposedRevision(String recordId, int revision) {}

  /**
   * Proposes what an accepted record is to say from now on. It is shown as it is until somebody
   * else accepts the revision; {@code /revisions/{n}} shows old beside new.
   */
  @POST
  @RolesAllowed({Roles.CONTRIBUTOR, Roles.PARTNER, Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @APIResponse(responseCode = "201", description = "It waits for a decision.")
  public RestResponse<ProposedRevision> propose(
      @RestPath String id,
      @NotNull NewRevision revision,
      @RestHeader(Idempotency.HEADER) @Nullable String key) {
    var given = new Given();
    given.check(revision.record() != null, "record", "Must be given.");
    given.text(revision.reason(), 4000, "reason");
    given.throwIfAny();
    var answer =
        changes.propose(
            TypeId.parse(CooperationRecord.PREFIX, id), revision, Proposer.of(caller), key);
    return answer.response().build();
  }

  /** What is decided of a revision. */
  enum RevisionVerdict {
    ACCEPT,
    REJECT
  }

  /** A decision about a revision. */
  record RevisionReview(
      @Schema(type = SchemaType.STRING, implementation = RevisionVerdict.class)
          @Nullable String verdict,
      @Nullable String comment) {}

  /**
   * Decides on a proposed revision, only on the version of the record that was seen: {@code
   * If-Match} names its ETag. Once accepted it is what the record says; its quotes are verified
   * anew.
   */
  @POST
  @Path("/{number}/reviews")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public RestResponse<RecordView> decide(
      @RestPath String id,
      @RestPath int number,
      @NotNull RevisionReview review,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    var seen = VersionSeen.of(ifMatch);
    var given = new Given();
    var verdict = given.requiredOneOf(RevisionVerdict.class, review.verdict(), "verdict");
    given.text(review.comment(), 4000, "comment");
    given.throwIfAny();
    var shown =
        changes.decide(
            TypeId.parse(CooperationRecord.PREFIX, id),
            number,
            new Decision(
                seen, Proposer.of(caller), verdict == RevisionVerdict.ACCEPT, review.comment()));
    return RestResponse.ResponseBuilder.ok(shown).tag(Long.toString(shown.version())).build();
  }
}
