package org.entente.articles.intake.fetched;

import java.util.Map;
import org.entente.platform.problem.Problem;

/** Others ask that host at the moment, and it is asked for one thing at a time. */
final class HostBusy extends Problem {

  HostBusy(String reason) {
    super(503, reason + " Send the request again in a little while.");
  }

  @Override
  public Map<String, String> headers() {
    return Map.of("Retry-After", "5");
  }
}
