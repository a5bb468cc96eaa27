package org.entente.entities.office;

import org.entente.platform.problem.Problem;

/** So many held the position that it is none for one person at a time. */
final class TooManyHolders extends Problem {

  TooManyHolders(Position position, int most) {
    super(
        409,
        "More than %d are known to have held “%s”: it is no position that one person at a time holds."
            .formatted(most, position.title));
  }
}
