package org.entente.cooperation.standing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.entente.cooperation.evidence.ArticlesOutOfSight;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.store.job.Jobs;

/**
 * Notes which records quote articles that have a newer text; {@link StandingCheck} looks at them.
 */
@ApplicationScoped
class RevisionsFollower implements ChangeFollower {

  private static final String NEW_TEXT = "revision.created";

  private final ArticlesOutOfSight articles;
  private final Jobs jobs;

  RevisionsFollower(ArticlesOutOfSight articles, Jobs jobs) {
    this.articles = articles;
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "revisions";
  }

  @Override
  public String upstream() {
    return "articles";
  }

  @Override
  public void apply(List<Change> changes) {
    var changed =
        changes.stream()
            .filter(change -> change.type().equals(NEW_TEXT))
            .map(change -> TypeId.parse("article", change.subject()).uuid())
            .collect(Collectors.toSet());
    if (changed.isEmpty()) {
      return;
    }
    var quoting = articles.quotedBy(changed).stream().map(RevisionsFollower::shown).toList();
    if (!quoting.isEmpty()) {
      jobs.enqueue(StandingCheck.QUEUE, quoting);
    }
  }

  private static String shown(UUID record) {
    return TypeId.show(CooperationRecord.PREFIX, record);
  }
}
