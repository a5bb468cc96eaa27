package org.entente.articles.quote;

/**
 * What one request may cost beyond telling whether its quotes stand in their texts, in steps of a
 * few nanoseconds. For one thread.
 */
final class Effort {

  private static final long MOST = 500_000_000;

  private long left = MOST;

  /** Whether so many steps may still be made; they count as made. */
  boolean spend(long steps) {
    if (steps > left) {
      return false;
    }
    left -= steps;
    return true;
  }
}
