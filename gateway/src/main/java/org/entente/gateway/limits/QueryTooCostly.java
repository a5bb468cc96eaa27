package org.entente.gateway.limits;

import java.util.Locale;
import org.entente.platform.problem.Problem;

public final class QueryTooCostly extends Problem {

  public QueryTooCostly(long estimate, long limit) {
    super(
        422,
        String.format(
            Locale.ROOT,
            "This query asks for about %,d values, and at most %,d are answered at once;"
                + " ask for shorter lists or for less of each thing.",
            estimate,
            limit));
  }
}
