package org.entente.platform.page;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** The cursor was given by another list, or by this one with other filters. */
public final class CursorMismatch extends Problem {

  private static final String DETAIL =
      "The cursor belongs to another list or to other filters; start again without after.";

  CursorMismatch() {
    super(400, DETAIL, List.of(new FieldError("after", DETAIL)));
  }
}
