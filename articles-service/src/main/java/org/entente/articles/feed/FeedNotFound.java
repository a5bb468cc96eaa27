package org.entente.articles.feed;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

final class FeedNotFound extends Problem {

  FeedNotFound(TypeId id) {
    super(404, "There is no feed %s.".formatted(id));
  }
}
