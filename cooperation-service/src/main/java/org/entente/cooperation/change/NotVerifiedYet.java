package org.entente.cooperation.change;

import java.util.Map;
import org.entente.platform.problem.Problem;

/** A revision is accepted on verified quotes, and nobody can verify them at the moment. */
final class NotVerifiedYet extends Problem {

  NotVerifiedYet() {
    super(
        503,
        "articles-service does not answer, so the quotes cannot be verified. Try again later.");
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Retry-After", "10");
  }
}
