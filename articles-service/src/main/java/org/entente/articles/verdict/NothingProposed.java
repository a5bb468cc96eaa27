package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** Only what the machine proposes can be confirmed. */
final class NothingProposed extends Problem {

  NothingProposed() {
    super(
        409,
        "Nobody is proposed for this mention, so nothing can be confirmed; name whom it names with REASSIGNED.");
  }
}
