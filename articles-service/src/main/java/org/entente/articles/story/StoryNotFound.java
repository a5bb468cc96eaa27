package org.entente.articles.story;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

final class StoryNotFound extends Problem {

  StoryNotFound(TypeId id) {
    super(404, "There is no story %s.".formatted(id));
  }
}
