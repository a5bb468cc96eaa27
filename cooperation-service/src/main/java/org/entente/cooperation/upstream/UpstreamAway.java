package org.entente.cooperation.upstream;

/** Another service cannot be asked now; what needs it waits. */
public final class UpstreamAway extends RuntimeException {

  UpstreamAway(String service, Throwable cause) {
    super("%s does not answer: %s".formatted(service, cause.getMessage()), cause);
  }

  /** It answered something else than it was asked. */
  public UpstreamAway(String service, String answer) {
    super("%s does not answer as it should: %s".formatted(service, answer));
  }
}
