package org.entente.cooperation.reading;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.store.job.Jobs;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/readings/{article}")
class ReadingResource {

  private final Readings readings;
  private final Jobs jobs;

  ReadingResource(Readings readings, Jobs jobs) {
    this.readings = readings;
    this.jobs = jobs;
  }

  /**
   * What machines read of an article, how much they suggest and what of it was dropped, and why.
   */
  @GET
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Reads
  public ReadingView last(@RestPath String article) {
    var id = TypeId.parse("article", article);
    return readings.of(id.uuid()).orElseThrow(() -> new ReadingNotFound(article));
  }

  /** Has the article read again, as after a change of the lexicon. */
  @POST
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  @ResponseStatus(202)
  @APIResponse(responseCode = "202", description = "It will be read in a moment.")
  public void again(@RestPath String article) {
    jobs.enqueue(ReadArticle.QUEUE, TypeId.parse("article", article).toString());
  }
}
