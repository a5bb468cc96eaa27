package org.entente.cooperation.dispute;

import org.entente.platform.problem.Problem;

final class DisputeNotFound extends Problem {

  DisputeNotFound(String id) {
    super(404, "There is no dispute %s.".formatted(id));
  }
}
