package org.entente.articles.story;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

final class ArticleNotInStory extends Problem {

  ArticleNotInStory(TypeId article, TypeId story) {
    super(404, "There is no article %s in the story %s.".formatted(article, story));
  }
}
