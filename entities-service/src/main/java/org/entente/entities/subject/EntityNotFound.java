package org.entente.entities.subject;

import org.entente.platform.problem.Problem;

public final class EntityNotFound extends Problem {

  EntityNotFound(String id) {
    super(404, "There is no entity %s.".formatted(id));
  }
}
