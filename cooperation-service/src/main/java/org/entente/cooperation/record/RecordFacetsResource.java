package org.entente.cooperation.record;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.cooperation.record.RecordFacets.By;
import org.entente.platform.access.Caller;
import org.entente.store.read.Facets;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/records:facets")
class RecordFacetsResource {

  private final RecordFacets facets;
  private final Caller caller;

  RecordFacetsResource(RecordFacets facets, Caller caller) {
    this.facets = facets;
    this.caller = caller;
  }

  /**
   * How many records a list holds, and of which kinds, stages, scopes, pairs of countries and
   * measures they are: of each at most the 100 most frequent. A record has several measures where
   * it has several figures.
   */
  @GET
  @PermitAll
  @Reads
  public Facets count(
      @BeanParam RecordQuery query,
      @RestQuery
          @Parameter(
              description = "What to count by, as often as wanted.",
              schema = @Schema(implementation = By[].class))
          @Nullable List<String> by) {
    return facets.of(query.filter(caller.clearance()), Facets.by(By.class, by));
  }
}
