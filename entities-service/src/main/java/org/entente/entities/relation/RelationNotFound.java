package org.entente.entities.relation;

import org.entente.platform.problem.Problem;

final class RelationNotFound extends Problem {

  RelationNotFound(String id) {
    super(404, "There is no relation %s.".formatted(id));
  }
}
