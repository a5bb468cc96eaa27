package org.entente.articles.candidate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Roles;

@Path("/v1/candidates:restore")
class RestoreResource {

  private final Dismissals dismissals;

  RestoreResource(Dismissals dismissals) {
    this.dismissals = dismissals;
  }

  /** Takes that back. */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public void restore(@NotNull DismissalRequest request) {
    dismissals.restore(request.key());
  }
}
