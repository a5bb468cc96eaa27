package org.entente.gateway.articles;

import org.entente.platform.problem.Problem;

final class ArticleNotFound extends Problem {

  ArticleNotFound(String id) {
    super(404, "There is no article %s.".formatted(id));
  }
}
