package org.entente.gateway.relay;

import org.entente.platform.page.PageRequest;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * How much of a list is asked for. Checked here, so that one field of a query that asks for too
 * much fails alone.
 */
public final class First {

  /** The default as the schema shows it. */
  public static final String DEFAULT = "20";

  public static final String DESCRIPTION = "How many at most, 1 to 200.";
  public static final String AFTER =
      "The endCursor of the page before; good for this list and these filters only.";

  private First() {}

  /**
   * @throws InvalidRequest when it is not from 1 to 200
   */
  public static int of(@Nullable Integer first) {
    if (first == null) {
      return PageRequest.DEFAULT;
    }
    if (first < 1 || first > PageRequest.MAX) {
      throw new InvalidRequest("first", "Must be from 1 to %d.".formatted(PageRequest.MAX));
    }
    return first;
  }
}
