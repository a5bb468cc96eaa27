package org.entente.gateway.limits;

import org.entente.platform.problem.Problem;

final class QueryTooDeep extends Problem {

  QueryTooDeep(int depth, int limit) {
    super(
        400, "This query is %d fields deep, and at most %d are answered.".formatted(depth, limit));
  }
}
