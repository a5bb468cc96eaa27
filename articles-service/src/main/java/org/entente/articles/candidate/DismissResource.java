package org.entente.articles.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;

@Path("/v1/candidates:dismiss")
class DismissResource {

  private final Dismissals dismissals;
  private final Caller caller;

  DismissResource(Dismissals dismissals, Caller caller) {
    this.dismissals = dismissals;
    this.caller = caller;
  }

  /** Says that a name is none, so that it is not listed again. Doing so twice does no harm. */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public void dismiss(@NotNull DismissalRequest request) {
    dismissals.dismiss(request.key(), request.comment(), caller.name());
  }
}
