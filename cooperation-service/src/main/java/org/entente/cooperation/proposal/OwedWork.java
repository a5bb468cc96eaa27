package org.entente.cooperation.proposal;

/** How long what is owed is tried for. */
final class OwedWork {

  /** About a week of trying once a minute. */
  static final int MOST_ATTEMPTS = 10_000;

  private OwedWork() {}
}
