package org.entente.store.job;

/**
 * Whom the jobs of a queue need does not answer: every other job of the queue would fail alike. The
 * job is not counted as tried, and its queue rests for some seconds.
 */
public final class UpstreamAway extends RuntimeException {

  public UpstreamAway(String who, Throwable cause) {
    super(who + " does not answer", cause);
  }
}
