package org.entente.entities.relation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.entities.relation.NewRelation.Dates;
import org.entente.entities.subject.Sight;
import org.entente.entities.version.SeenVersion;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/relations/{id}")
class RelationResource {

  private final Relations relations;
  private final StoredRelations storing;
  private final Caller caller;

  RelationResource(Relations relations, StoredRelations storing, Caller caller) {
    this.relations = relations;
    this.storing = storing;
    this.caller = caller;
  }

  /** One relation. Its ETag names its version. */
  @GET
  @PermitAll
  @Reads
  public RestResponse<RelationView> relation(@RestPath String id) {
    return tagged(relations.get(id, Sight.of(caller)));
  }

  /**
   * Makes the dates of a relation those that are sent, only on the version that was seen: {@code
   * If-Match} names its ETag. Quotes are added to those it has.
   */
  @PUT
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  public RestResponse<RelationView> correct(
      @RestPath String id,
      @Valid @NotNull Dates given,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    var seen = SeenVersion.of(ifMatch);
    given.check();
    return tagged(storing.correct(id, given, seen));
  }

  /**
   * Takes a relation back that never was, with its quotes.
   *
   * @param reason why, for those who read the history
   */
  @DELETE
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN, Roles.SERVICE})
  @Transactional
  public void takeBack(
      @RestPath String id,
      @RestQuery @Nullable @Size(min = 1, max = 1000) String reason,
      @RestHeader(HttpHeaders.IF_MATCH) @Parameter(required = true) @Nullable String ifMatch) {
    storing.takeBack(id, SeenVersion.of(ifMatch), reason);
  }

  private RestResponse<RelationView> tagged(Relation relation) {
    return RestResponse.ResponseBuilder.ok(storing.view(relation))
        .tag(Long.toString(relation.version))
        .build();
  }
}
