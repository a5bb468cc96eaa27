package org.entente.articles.revision;

import org.entente.platform.problem.Problem;

final class RevisionNotFound extends Problem {

  RevisionNotFound(String articleId, int number) {
    super(404, "The article %s has no revision %d.".formatted(articleId, number));
  }
}
