package org.entente.cooperation.queue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.cooperation.proposal.Proposals.Proposer;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;

@Path("/v1/proposals:decide")
class DecisionsResource {

  private final Deciding deciding;
  private final Caller caller;

  DecisionsResource(Deciding deciding, Caller caller) {
    this.deciding = deciding;
    this.caller = caller;
  }

  /** What became of each decision, in their order. */
  record Decided(List<DecidedView> results) {}

  /**
   * Accepts and rejects many proposals, each on the version that was seen. What a machine suggested
   * can be accepted with changes: {@code record} is what it says from then on, with its quotes
   * verified anew. A decision that cannot be taken harms no other; one that is sent again is
   * answered as before.
   */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  public Decided decide(@NotNull Decisions decisions) {
    decisions.check();
    var curator = Proposer.of(caller);
    return new Decided(
        decisions.decisions().stream().map(one -> deciding.decide(one, curator)).toList());
  }
}
