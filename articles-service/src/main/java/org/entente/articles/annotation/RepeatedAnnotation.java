package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.store.job.JobHandler;

/**
 * Has revisions annotated once more when names changed, in a queue of its own: texts that have just
 * come never wait behind it.
 */
@ApplicationScoped
class RepeatedAnnotation implements JobHandler {

  private final RevisionAnnotation annotation;

  RepeatedAnnotation(RevisionAnnotation annotation) {
    this.annotation = annotation;
  }

  @Override
  public String queue() {
    return AnnotationQueue.AGAIN;
  }

  @Override
  public int maxAttempts() {
    return RevisionAnnotation.MOST_ATTEMPTS;
  }

  @Override
  public void run(String key) {
    annotation.run(key);
  }

  @Override
  public void parked(String key, String error) {
    annotation.parked(key, error);
  }
}
