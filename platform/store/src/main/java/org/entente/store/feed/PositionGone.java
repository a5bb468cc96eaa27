package org.entente.store.feed;

import java.util.Optional;
import org.entente.platform.problem.Problem;

/** The position is of before a restore, or what followed it is no longer kept. */
public final class PositionGone extends Problem {

  /**
   * @param snapshot where all there is can be read with the position that it is valid at
   */
  PositionGone(Optional<String> snapshot) {
    super(
        410,
        "What follows that position is no longer kept. "
            + snapshot
                .map(
                    "Read GET %s anew, then go on from the position that it begins with."
                        ::formatted)
                .orElse(
                    "Read the lists anew, then go on from the Next-Position that /v1/changes gave before you began."));
  }
}
