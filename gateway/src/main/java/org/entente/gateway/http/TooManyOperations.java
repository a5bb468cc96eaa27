package org.entente.gateway.http;

import org.entente.platform.problem.Problem;

final class TooManyOperations extends Problem {

  TooManyOperations(int limit) {
    super(429, "A connection may have at most %d operations under way.".formatted(limit));
  }
}
