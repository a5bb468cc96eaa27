package org.entente.articles.cleaning;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

final class CleaningNotFound extends Problem {

  CleaningNotFound(TypeId id) {
    super(404, "There is no cleaning %s.".formatted(id));
  }
}
