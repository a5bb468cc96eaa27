package org.entente.cooperation.review;

import org.entente.platform.problem.Problem;

/** The record is not any more what the caller saw. */
final class StaleVersion extends Problem {

  StaleVersion(long version) {
    super(
        412,
        "The record has changed; it is at version %d now. Read it again and decide on that."
            .formatted(version));
  }
}
