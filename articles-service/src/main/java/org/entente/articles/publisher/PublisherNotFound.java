package org.entente.articles.publisher;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

final class PublisherNotFound extends Problem {

  PublisherNotFound(TypeId id) {
    super(404, "There is no publisher %s.".formatted(id));
  }
}
