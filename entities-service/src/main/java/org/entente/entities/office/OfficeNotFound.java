package org.entente.entities.office;

import org.entente.platform.problem.Problem;

final class OfficeNotFound extends Problem {

  OfficeNotFound(String id) {
    super(404, "There is no office %s.".formatted(id));
  }
}
