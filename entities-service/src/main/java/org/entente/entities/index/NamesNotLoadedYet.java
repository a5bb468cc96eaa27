package org.entente.entities.index;

import java.util.Map;
import org.entente.platform.problem.Problem;

/** The names that a request relies on are on their way. */
public final class NamesNotLoadedYet extends Problem {

  NamesNotLoadedYet(String detail) {
    super(503, detail);
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Retry-After", "1");
  }
}
