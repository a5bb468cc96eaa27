package org.entente.articles.annotation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.articles.article.Article;
import org.entente.articles.article.StatusFollower;
import org.entente.articles.candidate.Candidates;
import org.entente.articles.revision.RevisionId;

/**
 * Nothing that stood in a text that may not be shown is counted or listed as a candidate; when it
 * is shown again it is annotated again.
 */
@ApplicationScoped
class TextShown implements StatusFollower {

  private final Candidates candidates;
  private final AnnotationQueue annotation;

  TextShown(Candidates candidates, AnnotationQueue annotation) {
    this.candidates = candidates;
    this.annotation = annotation;
  }

  @Override
  public void statusChanged(Article article) {
    if (article.isUsable()) {
      annotation.owe(List.of(new RevisionId(article.id(), article.revision())));
    } else {
      candidates.forget(article.id());
    }
  }
}
