package org.entente.articles.publisher;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

/** There is none, or none of an article that the caller may see: the answer does not tell which. */
final class PublisherNotFound extends Problem {

  PublisherNotFound(TypeId id) {
    super(404, "There is no publisher %s.".formatted(id));
  }
}
