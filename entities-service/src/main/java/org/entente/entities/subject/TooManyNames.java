package org.entente.entities.subject;

import org.entente.platform.problem.Problem;

/** An entity has as many names as it may. */
final class TooManyNames extends Problem {

  TooManyNames(Subject subject) {
    super(
        409,
        "%s has names that were added to it, and would have more than the most, %d, altogether."
            .formatted(subject.typeId(), Subject.MOST_NAMES));
  }
}
