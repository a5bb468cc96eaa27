package org.entente.entities.subject;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.entente.platform.access.Caller;
import org.entente.store.read.BatchAnswer;
import org.entente.store.read.BatchRequest;
import org.entente.store.read.Reads;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/entities:batch")
class EntityBatchResource {

  private final Subjects subjects;
  private final Caller caller;

  EntityBatchResource(Subjects subjects, Caller caller) {
    this.subjects = subjects;
    this.caller = caller;
  }

  /**
   * Entities by their ids. For one that is taken for another that one is told, with {@code
   * askedId}.
   */
  @POST
  @PermitAll
  @Reads
  public BatchAnswer<EntityView> batch(
      @NotNull BatchRequest request,
      @RestQuery @Parameter(description = EntityResource.CANONICAL) @Nullable Boolean canonical) {
    var wanted = new LinkedHashSet<>(request.ids());
    var uuids = wanted.stream().map(Subjects::uuid).distinct().toList();
    var views = Boolean.FALSE.equals(canonical) ? themselves(uuids) : canonical(uuids);
    var found = new HashMap<String, EntityView>();
    for (var id : wanted) {
      var view = views.get(Subjects.uuid(id));
      if (view != null) {
        found.put(id, view.with(request.fields()));
      }
    }
    return BatchAnswer.inOrder(request.ids(), found);
  }

  private Map<UUID, EntityView> themselves(Collection<UUID> ids) {
    return subjects.byIds(ids, Sight.of(caller)).stream().collect(toMap(s -> s.id, EntityView::of));
  }

  private Map<UUID, EntityView> canonical(Collection<UUID> ids) {
    var clusters =
        subjects.withClusters(ids, Sight.of(caller)).stream()
            .collect(groupingBy(s -> s.canonicalId));
    var views = new HashMap<UUID, EntityView>();
    clusters.forEach((canonical, members) -> {
      var view = EntityView.ofCluster(canonical, members);
      members.forEach(
          m -> views.put(m.id, m.id.equals(canonical) ? view : view.askedFor(m.typeId())));
    });
    return views;
  }
}
