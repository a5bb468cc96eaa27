package org.entente.articles.article;

import org.entente.platform.problem.Problem;

/** Those who copied the article have erased it, so that nothing brings it back. */
final class ArticleIsWithdrawn extends Problem {

  ArticleIsWithdrawn(String id) {
    super(409, "The article %s is withdrawn, which is final.".formatted(id));
  }
}
