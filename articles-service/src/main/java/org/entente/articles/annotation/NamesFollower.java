package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.store.job.Jobs;

/**
 * Notes whose names came or changed. The search for them is work of its own, so that many that come
 * together cost one search.
 */
@ApplicationScoped
class NamesFollower implements ChangeFollower {

  private static final Set<String> OF_NAMES =
      Set.of("name.added", "entity.created", "entity.changed");

  private final NewNames names;
  private final Jobs jobs;

  NamesFollower(NewNames names, Jobs jobs) {
    this.names = names;
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "names";
  }

  @Override
  public String upstream() {
    return "entities";
  }

  @Override
  public void apply(List<Change> changes) {
    var ofNames = changes.stream().filter(change -> OF_NAMES.contains(change.type())).toList();
    if (!ofNames.isEmpty()) {
      names.owe(
          ofNames.stream().map(Change::subject).distinct().toList(), ofNames.getLast().position());
      jobs.enqueue(NamesSearch.QUEUE, NamesSearch.ONLY_KEY);
    }
  }
}
