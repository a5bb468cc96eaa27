package org.entente.articles.entity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.store.job.Jobs;

/** Notes which entities are taken for another than before; {@link IdentityLookUp} asks for whom. */
@ApplicationScoped
class IdentityFollower implements ChangeFollower {

  private static final Set<String> OF_IDENTITY = Set.of("entity.merged", "entity.unmerged");

  private final Jobs jobs;

  IdentityFollower(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "identity";
  }

  @Override
  public String upstream() {
    return "entities";
  }

  @Override
  public void apply(List<Change> changes) {
    var entities =
        changes.stream()
            .filter(change -> OF_IDENTITY.contains(change.type()))
            .map(Change::subject)
            .distinct()
            .toList();
    if (!entities.isEmpty()) {
      jobs.enqueue(IdentityLookUp.QUEUE, entities);
    }
  }
}
