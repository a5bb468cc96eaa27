package org.entente.cooperation.record;

import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

final class RecordNotFound extends Problem {

  RecordNotFound(TypeId id) {
    super(404, "There is no record %s.".formatted(id));
  }
}
