package org.entente.gateway.limits;

import java.time.Duration;
import org.entente.platform.problem.Problem;

final class QueryTookTooLong extends Problem {

  QueryTookTooLong(Duration limit) {
    super(
        504,
        "The query was not answered within %d seconds and was ended; ask for less at once."
            .formatted(limit.toSeconds()));
  }
}
