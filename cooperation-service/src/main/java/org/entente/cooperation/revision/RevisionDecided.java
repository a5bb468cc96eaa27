package org.entente.cooperation.revision;

import org.entente.platform.problem.Problem;

/** It is decided on, or is what the record said from the beginning. */
final class RevisionDecided extends Problem {

  RevisionDecided(String record, int number) {
    super(
        409, "Revision %d of %s is no change that waits for a decision.".formatted(number, record));
  }
}
