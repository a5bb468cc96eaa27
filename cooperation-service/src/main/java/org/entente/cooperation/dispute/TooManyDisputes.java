package org.entente.cooperation.dispute;

import org.entente.platform.problem.Problem;

/** So many wait for a decision that one more helps nobody. */
final class TooManyDisputes extends Problem {

  TooManyDisputes(int most) {
    super(409, "%d disputes of this record wait for a decision already.".formatted(most));
  }
}
