package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.entente.articles.verdict.EntityChecks;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.store.job.Jobs;

/**
 * Notes whose names came or changed. The search for them is work of its own and begins when no more
 * come, so that many that are imported together cost one pass over the texts.
 */
@ApplicationScoped
class NamesFollower implements ChangeFollower {

  private static final Set<String> OF_NAMES =
      Set.of("name.added", "entity.created", "entity.changed");

  private final NewNames names;
  private final EntityChecks verdicts;
  private final Jobs jobs;
  private final NamesConfig config;

  NamesFollower(NewNames names, EntityChecks verdicts, Jobs jobs, NamesConfig config) {
    this.names = names;
    this.verdicts = verdicts;
    this.jobs = jobs;
    this.config = config;
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
      var entities = ofNames.stream().map(Change::subject).distinct().toList();
      names.owe(entities, ofNames.getLast().position());
      verdicts.changed(entities);
      jobs.enqueueAfter(NamesSearch.QUEUE, List.of(NamesSearch.ONLY_KEY), pause());
    }
  }

  /** Begins anew with every name, up to a limit that counts from the first one. */
  private Duration pause() {
    var left = config.longest().minus(names.waiting());
    return left.isNegative()
        ? Duration.ZERO
        : left.compareTo(config.quiet()) < 0 ? left : config.quiet();
  }
}
