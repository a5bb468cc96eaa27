package org.entente.entities.evidence;

import org.entente.platform.problem.Problem;

final class TooManyQuotes extends Problem {

  TooManyQuotes(int most) {
    super(422, "There would be more than %d quotes, which no single thing needs.".formatted(most));
  }
}
