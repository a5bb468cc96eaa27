package org.entente.cooperation.upstream;

import org.entente.platform.problem.Problem;

/** Another service does not take what the record names, and will not the next time either. */
public final class UpstreamRefused extends Problem {

  private final int upstreamStatus;

  UpstreamRefused(String service, int status, String told) {
    super(
        422,
        "%s refuses what the record names: %s"
            .formatted(service, told.isEmpty() ? "it answers with status " + status : told));
    this.upstreamStatus = status;
  }

  /** What the service answered with. */
  public int upstreamStatus() {
    return upstreamStatus;
  }
}
