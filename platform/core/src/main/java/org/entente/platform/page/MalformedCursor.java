package org.entente.platform.page;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** What was given as a cursor was not given out by us. */
public final class MalformedCursor extends Problem {

  private static final String DETAIL =
      "This is no cursor of ours; hand back an endCursor as it was given.";

  MalformedCursor() {
    super(400, DETAIL, List.of(new FieldError("after", DETAIL)));
  }
}
