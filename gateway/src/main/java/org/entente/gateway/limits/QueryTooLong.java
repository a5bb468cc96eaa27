package org.entente.gateway.limits;

import java.util.Locale;
import org.entente.platform.problem.Problem;

/** More words and signs than are read. */
public final class QueryTooLong extends Problem {

  public QueryTooLong(int limit) {
    super(400, String.format(Locale.ROOT, "A query may have at most %,d words and signs.", limit));
  }
}
