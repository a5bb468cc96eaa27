package org.entente.store.stream;

import java.util.Map;
import org.entente.platform.problem.Problem;

/** As many imports as this instance takes at once are under way. */
final class TooManyImports extends Problem {

  TooManyImports(int most) {
    super(503, "%d imports are under way here already; send it again later.".formatted(most));
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Retry-After", "10");
  }
}
