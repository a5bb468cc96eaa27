package org.entente.gateway.limits;

import java.time.Duration;
import org.entente.platform.problem.Problem;

public final class QueryTookTooLong extends Problem {

  public QueryTookTooLong(Duration limit) {
    super(
        504,
        "The query was not answered within %d seconds and was ended; ask for less at once."
            .formatted(limit.toSeconds()));
  }
}
