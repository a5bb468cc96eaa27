package org.entente.articles.coverage;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.entente.platform.access.Caller;

@Path("/v1/articles:counts")
class CoverageResource {

  private final Coverage coverage;
  private final Caller caller;

  CoverageResource(Coverage coverage, Caller caller) {
    this.coverage = coverage;
    this.caller = caller;
  }

  /**
   * How many articles name both of two, by when they were published. Who or what belongs to a
   * country does not stand for it. Articles whose text may not be shown are not counted.
   */
  @POST
  @PermitAll
  public CountsAnswer counts(@NotNull CountsRequest request) {
    return coverage.count(request, request.seenBy(caller.clearance()));
  }
}
