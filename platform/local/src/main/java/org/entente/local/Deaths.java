package org.entente.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/** How often a service ended of late: one that keeps ending is not worth starting again. */
final class Deaths {

  private static final Duration LATELY = Duration.ofMinutes(1);
  private static final int TOO_MANY = 4;

  private final Deque<Instant> lately = new ArrayDeque<>();

  /** Notes one more, and says whether they are too many. */
  boolean areTooManyAt(Instant now) {
    lately.addLast(now);
    while (lately.getFirst().isBefore(now.minus(LATELY))) {
      lately.removeFirst();
    }
    return lately.size() >= TOO_MANY;
  }
}
