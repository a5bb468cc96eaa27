package org.entente.gateway.limits;

import org.entente.platform.problem.Problem;

final class TooManyAliases extends Problem {

  TooManyAliases(int limit) {
    super(400, "A query may have at most %d aliases.".formatted(limit));
  }
}
