package org.entente.cooperation.queue;

import org.entente.platform.problem.Problem;

/** What a person proposed is changed by that person; nobody accepts what they said themselves. */
final class ChangedByReviewer extends Problem {

  ChangedByReviewer() {
    super(
        403,
        "Only what a machine suggested can be accepted with changes: leave record out, or reject it.");
  }
}
