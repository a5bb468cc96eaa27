package org.entente.entities.identity;

import org.entente.platform.problem.Problem;

final class JudgementNotFound extends Problem {

  JudgementNotFound(String id) {
    super(404, "There is no judgement %s.".formatted(id));
  }
}
