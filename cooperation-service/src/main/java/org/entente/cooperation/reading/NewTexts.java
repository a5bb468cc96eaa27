package org.entente.cooperation.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.store.job.Jobs;

/** Notes which articles have a text whose names were found, or found anew. */
@ApplicationScoped
class NewTexts implements ChangeFollower {

  private static final String NAMES_FOUND = "revision.annotated";

  private final Jobs jobs;
  private final ReadingConfig config;

  NewTexts(Jobs jobs, ReadingConfig config) {
    this.jobs = jobs;
    this.config = config;
  }

  @Override
  public String name() {
    return "texts";
  }

  @Override
  public String upstream() {
    return "articles";
  }

  @Override
  public void apply(List<Change> changes) {
    var articles =
        changes.stream()
            .filter(change -> change.type().equals(NAMES_FOUND))
            .map(Change::subject)
            .distinct()
            .toList();
    if (config.enabled() && !articles.isEmpty()) {
      jobs.enqueue(ReadArticle.QUEUE, articles);
    }
  }
}
