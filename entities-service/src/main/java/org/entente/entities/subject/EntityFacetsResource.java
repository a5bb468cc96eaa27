package org.entente.entities.subject;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.entities.subject.Subjects.CountedBy;
import org.entente.platform.access.Caller;
import org.entente.store.read.Facets;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/entities:facets")
class EntityFacetsResource {

  private final Subjects subjects;
  private final Caller caller;

  EntityFacetsResource(Subjects subjects, Caller caller) {
    this.subjects = subjects;
    this.caller = caller;
  }

  /**
   * How many entities a list holds, and of which kinds and countries they are: of the countries at
   * most the 100 most frequent.
   */
  @GET
  @PermitAll
  @Reads
  public Facets count(
      @RestQuery @Nullable String kind,
      @RestQuery @Nullable String country,
      @RestQuery @Nullable String q,
      @RestQuery @Nullable String externalId,
      @RestQuery
          @Parameter(
              description = "What to count by, as often as wanted.",
              schema = @Schema(implementation = CountedBy[].class))
          @Nullable List<String> by) {
    return subjects.facets(
        EntityFilter.of(kind, country, q, externalId),
        Facets.by(CountedBy.class, by),
        Sight.of(caller));
  }
}
