package org.entente.entities.subject;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.entente.platform.access.Caller;
import org.entente.store.read.BatchAnswer;
import org.entente.store.read.BatchRequest;

@Path("/v1/entities:batch")
class EntityBatchResource {

  private final Subjects subjects;
  private final Caller caller;

  EntityBatchResource(Subjects subjects, Caller caller) {
    this.subjects = subjects;
    this.caller = caller;
  }

  @POST
  @PermitAll
  @Transactional
  public BatchAnswer<EntityView> batch(@NotNull BatchRequest request) {
    var wanted = new LinkedHashSet<>(request.ids());
    var uuids = wanted.stream().map(Subjects::uuid).distinct().toList();
    var views = new HashMap<UUID, EntityView>();
    for (var subject : subjects.byIds(uuids, Sight.of(caller))) {
      views.put(subject.id, EntityView.of(subject).with(request.fields()));
    }
    var found = new HashMap<String, EntityView>();
    for (var id : wanted) {
      var view = views.get(Subjects.uuid(id));
      if (view != null) {
        found.put(id, view);
      }
    }
    return BatchAnswer.inOrder(request.ids(), found);
  }
}
