package org.entente.entities.subject;

import org.entente.platform.problem.Problem;

/** An entity has as many names as it may. */
final class TooManyNames extends Problem {

  TooManyNames(Subject subject) {
    super(
        409,
        "%s has %d names already, which is the most."
            .formatted(subject.typeId(), Subject.MOST_NAMES));
  }
}
