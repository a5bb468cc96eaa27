package org.entente.gateway.http;

import java.util.Map;
import org.entente.platform.problem.Problem;

final class TooManyConnections extends Problem {

  TooManyConnections(int limit) {
    super(503, "At most %d connections are served here; try again later.".formatted(limit));
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Retry-After", "10");
  }
}
