package org.entente.cooperation.revision;

import org.entente.platform.problem.Problem;

/** Two changes to one record would be decided on without one another. */
final class ChangeUnderWay extends Problem {

  ChangeUnderWay(String record, int number) {
    super(
        409,
        "Revision %d of %s waits for a decision; one change at a time.".formatted(number, record));
  }
}
