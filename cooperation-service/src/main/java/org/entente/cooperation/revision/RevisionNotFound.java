package org.entente.cooperation.revision;

import org.entente.platform.problem.Problem;

final class RevisionNotFound extends Problem {

  RevisionNotFound(String record, int number) {
    super(404, "There is no revision %d of %s.".formatted(number, record));
  }
}
