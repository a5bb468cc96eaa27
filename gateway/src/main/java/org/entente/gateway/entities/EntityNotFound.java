package org.entente.gateway.entities;

import org.entente.platform.problem.Problem;

final class EntityNotFound extends Problem {

  EntityNotFound(String id) {
    super(404, "There is no entity %s.".formatted(id));
  }
}
