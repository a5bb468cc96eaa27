package org.entente.articles.article;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

/** There is none, or none that the caller may see: the answer does not tell which. */
public final class ArticleNotFound extends Problem {

  public ArticleNotFound(TypeId id) {
    super(404, "There is no article %s.".formatted(id));
  }
}
