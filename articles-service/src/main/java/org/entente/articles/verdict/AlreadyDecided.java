package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** One verdict is never overwritten unseen. */
final class AlreadyDecided extends Problem {

  AlreadyDecided() {
    super(
        409,
        "There is a verdict on this span already; change it at the mention, naming the version that was seen.");
  }
}
