package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.entente.articles.revision.AddedRevision;
import org.entente.articles.revision.RevisionFollower;
import org.entente.articles.revision.RevisionId;
import org.entente.store.job.Jobs;

/**
 * Revisions that are owed an annotation: those that have just come, and apart from them those
 * before.
 */
@ApplicationScoped
class AnnotationQueue implements RevisionFollower {

  static final String NAME = "annotate";

  /** Of texts that were annotated before. */
  static final String AGAIN = "annotate-again";

  private static final int AT_ONCE = 1000;

  private final Jobs jobs;

  AnnotationQueue(Jobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public void added(List<AddedRevision> added) {
    owe(added.stream().map(a -> a.revision().id()).toList());
  }

  /**
   * Owes revisions their annotation, in the caller's transaction; asking again has them annotated
   * once more.
   */
  void owe(List<RevisionId> revisions) {
    for (int i = 0; i < revisions.size(); i += AT_ONCE) {
      var some = revisions.subList(i, Math.min(i + AT_ONCE, revisions.size()));
      jobs.enqueue(NAME, some.stream().map(RevisionId::toString).toList());
    }
  }

  /**
   * Owes revisions another annotation because names changed, after a pause unless it is {@linkplain
   * #endPause() ended} before.
   */
  void oweAgain(List<RevisionId> revisions, Duration pause) {
    for (int i = 0; i < revisions.size(); i += AT_ONCE) {
      var some = revisions.subList(i, Math.min(i + AT_ONCE, revisions.size()));
      jobs.enqueueAfter(AGAIN, some.stream().map(RevisionId::toString).toList(), pause);
    }
  }

  /** All texts that hold any of the changed names are known: each is annotated once. */
  void endPause() {
    jobs.endPauses(AGAIN);
  }
}
