package org.entente.cooperation.dispute;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.cooperation.dispute.Dispute.State;
import org.entente.cooperation.given.Given;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/v1/disputes/{id}/decision")
class DecisionResource {

  private final Disputes disputes;
  private final Caller caller;

  DecisionResource(Disputes disputes, Caller caller) {
    this.disputes = disputes;
    this.caller = caller;
  }

  /**
   * What a curator decides.
   *
   * @param state SHOWN beside the record, or DISMISSED
   * @param answer shown with it
   */
  record DisputeDecision(
      @Schema(type = SchemaType.STRING, implementation = State.class) @Nullable String state,
      @Nullable String answer) {}

  /** Decides whether a dispute is shown; another decision takes the place of the one before. */
  @PUT
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public DisputeView decide(@RestPath String id, @NotNull DisputeDecision decision) {
    var given = new Given();
    var state = given.requiredOneOf(State.class, decision.state(), "state");
    given.check(state != State.RECEIVED, "state", "Must be SHOWN or DISMISSED.");
    given.text(decision.answer(), 4000, "answer");
    given.throwIfAny();
    var decided =
        disputes.decide(
            TypeId.parse(Dispute.PREFIX, id),
            Objects.requireNonNull(state),
            decision.answer(),
            caller.name());
    return DisputeView.of(decided, true);
  }
}
