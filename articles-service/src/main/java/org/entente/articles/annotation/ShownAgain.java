package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import org.entente.articles.article.Article;
import org.entente.articles.article.StatusFollower;
import org.entente.articles.revision.Revisions;

/** Annotates what is shown again: nothing was looked for in it while it was withheld. */
@ApplicationScoped
class ShownAgain implements StatusFollower {

  private final Revisions revisions;
  private final AnnotationQueue annotation;

  ShownAgain(Revisions revisions, AnnotationQueue annotation) {
    this.revisions = revisions;
    this.annotation = annotation;
  }

  @Override
  public void statusChanged(Article article) {
    if (article.isUsable()) {
      annotation.owe(revisions.of(article.id()));
    }
  }
}
