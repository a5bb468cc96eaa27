package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.articles.revision.RevisionId;
import org.entente.store.job.Jobs;

/** Revisions that are owed an annotation. */
@ApplicationScoped
public class AnnotationQueue {

  static final String NAME = "annotate";

  private static final int AT_ONCE = 1000;

  private final Jobs jobs;

  AnnotationQueue(Jobs jobs) {
    this.jobs = jobs;
  }

  /**
   * Owes a revision its annotation, in the caller's transaction; asking again has it annotated once
   * more.
   */
  public void owe(RevisionId revision) {
    owe(List.of(revision));
  }

  void owe(List<RevisionId> revisions) {
    for (int i = 0; i < revisions.size(); i += AT_ONCE) {
      var some = revisions.subList(i, Math.min(i + AT_ONCE, revisions.size()));
      jobs.enqueue(NAME, some.stream().map(RevisionId::toString).toList());
    }
  }
}
