package org.entente.store.job;

import java.time.Duration;

/**
 * Lets a queue rest while its jobs fail one after another, for up to five seconds at a time; then
 * one job tries whether it is over. Thousands of jobs that are owed cost no more than one then.
 * Several threads may share it.
 */
final class QueuePause {

  private static final Duration SHORTEST = Duration.ofMillis(500);
  private static final Duration LONGEST = Duration.ofSeconds(5);

  /** Jobs that fail for reasons of their own seldom come in such a row. */
  private static final int MOST_FAILURES = 10;

  private int failures;
  private Duration pause = Duration.ZERO;
  private long until;
  private boolean isTrying;

  /** Whether a job may be taken now. Who was told yes must tell how it ended. */
  synchronized boolean mayTry(long now) {
    if (!pause.isPositive()) {
      return true;
    }
    if (isTrying || now - until < 0) {
      return false;
    }
    isTrying = true;
    return true;
  }

  /** There was nothing to do: it is not known whether it is over. */
  synchronized void nothingDone() {
    isTrying = false;
  }

  synchronized void succeeded() {
    isTrying = false;
    failures = 0;
    pause = Duration.ZERO;
  }

  synchronized void failed(long now) {
    failures++;
    if (failures >= MOST_FAILURES) {
      rest(now);
    } else {
      isTrying = false;
    }
  }

  synchronized void upstreamAway(long now) {
    rest(now);
  }

  private void rest(long now) {
    // Those that were under way when it began do not make it longer.
    if (!pause.isPositive() || isTrying) {
      var longer = pause.isPositive() ? pause.multipliedBy(2) : SHORTEST;
      pause = longer.compareTo(LONGEST) < 0 ? longer : LONGEST;
      until = now + pause.toNanos();
    }
    isTrying = false;
  }
}
