package org.entente.articles.cleaning;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.articles.cleaning.NewCleaning.Scope;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.job.Jobs;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/cleanings")
class CleaningResource {

  private final Cleanings cleanings;
  private final Jobs jobs;

  CleaningResource(Cleanings cleanings, Jobs jobs) {
    this.cleanings = cleanings;
    this.jobs = jobs;
  }

  /**
   * Cleans the pages that are here once more, in the background. A text that comes out different is
   * a new revision. While one pass runs no other begins: the one that runs is answered.
   */
  @POST
  @RolesAllowed(Roles.ADMIN)
  @Transactional
  @APIResponse(
      responseCode = "201",
      description = "It begins",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CleaningView.class)))
  @APIResponse(
      responseCode = "200",
      description = "One is running already",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = CleaningView.class)))
  public RestResponse<CleaningView> begin(@Nullable NewCleaning wanted) {
    var begun = cleanings.begin(wanted != null && wanted.scope() == Scope.ALL);
    begun.ifPresent(cleaning -> jobs.enqueue(CleaningPass.QUEUE, cleaning.shownId()));
    var cleaning = begun.or(cleanings::running).orElseThrow();
    var view = CleaningView.of(cleaning);
    return RestResponse.ResponseBuilder.create(
            begun.isPresent() ? RestResponse.Status.CREATED : RestResponse.Status.OK, view)
        .header("Location", "/v1/cleanings/" + view.id())
        .build();
  }

  /** The passes and how far they are, newest first. */
  @GET
  @RolesAllowed({Roles.ADMIN, Roles.CURATOR})
  public Page<CleaningView> newest(
      @RestQuery @Nullable Integer first, @RestQuery @Nullable String after) {
    return cleanings.newest(PageRequest.of("cleanings", "", first, after)).map(CleaningView::of);
  }

  /** One pass, with up to 100 of the pages it failed on. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.CURATOR})
  public CleaningView cleaning(@RestPath String id) {
    var cleaning = cleanings.get(TypeId.parse("cleaning", id));
    return CleaningView.of(cleaning, cleanings.failures(cleaning));
  }
}
