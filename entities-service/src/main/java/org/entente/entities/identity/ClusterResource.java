package org.entente.entities.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.entente.entities.subject.Clusters;
import org.entente.entities.subject.Kind;
import org.entente.entities.subject.Sight;
import org.entente.platform.access.Caller;
import org.entente.platform.access.Roles;
import org.entente.platform.id.TypeId;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestPath;

/** The cluster of an entity: all that are taken to be one with it. */
@Path("/v1/entities/{id}")
class ClusterResource {

  private final Identity identity;
  private final Clusters clusters;
  private final Caller caller;

  ClusterResource(Identity identity, Clusters clusters, Caller caller) {
    this.identity = identity;
    this.clusters = clusters;
    this.caller = caller;
  }

  /**
   * @param canonicalId the one that stands for all
   * @param members the oldest first, that one among them
   */
  record ClusterView(String canonicalId, List<MemberView> members) {}

  record MemberView(String id, Kind kind) {}

  /** The members that the caller may see, 1,000 at most. */
  @GET
  @Path("/cluster")
  @PermitAll
  @Reads
  public ClusterView cluster(@RestPath String id) {
    var canonical = clusters.get(id).canonicalId();
    var seen = Sight.of(caller);
    return new ClusterView(
        TypeId.show("entity", canonical),
        clusters.members(List.of(canonical)).stream()
            .filter(m -> seen.contains(m.visibility()))
            .map(m -> new MemberView(TypeId.show("entity", m.id()), m.kind()))
            .toList());
  }

  /** Has the cluster called after this member for as long as it is one. */
  @PUT
  @Path("/canonical")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public ClusterView choose(@RestPath String id, @Valid @NotNull Reason reason) {
    identity.choose(id, reason.reason(), caller.name());
    return cluster(id);
  }

  /** Takes that back. */
  @DELETE
  @Path("/canonical")
  @RolesAllowed({Roles.CURATOR, Roles.ADMIN})
  @Transactional
  public ClusterView chooseNoMore(@RestPath String id) {
    identity.chooseNoMore(id);
    return cluster(id);
  }
}
