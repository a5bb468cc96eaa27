package org.entente.gateway.cooperation;

import org.entente.platform.problem.Problem;

final class RecordNotFound extends Problem {

  RecordNotFound(String id) {
    super(404, "There is no record %s.".formatted(id));
  }
}
