package org.entente.store.feed;

import org.entente.platform.problem.Problem;

/** The position is of before a restore, or what followed it is no longer kept. */
public final class PositionGone extends Problem {

  PositionGone() {
    super(
        410,
        "What follows that position is no longer kept. Read the lists anew, then go on from the Next-Position that "
            + "/v1/changes gave before you began.");
  }
}
