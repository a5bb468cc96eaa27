package org.entente.store.read;

import org.entente.platform.problem.Problem;

/** What is counted is too much for one answer. */
public final class CountingTookTooLong extends Problem {

  public CountingTookTooLong() {
    super(
        422, "Counting these took too long. Narrow them with a filter, or ask for fewer at once.");
  }
}
