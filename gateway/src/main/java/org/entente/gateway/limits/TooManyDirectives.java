package org.entente.gateway.limits;

import org.entente.platform.problem.Problem;

final class TooManyDirectives extends Problem {

  TooManyDirectives(int limit) {
    super(400, "A query may have at most %d directives.".formatted(limit));
  }
}
