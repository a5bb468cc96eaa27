package org.entente.entities.index;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** An instance that knows no names yet would answer that nobody is named. */
@Readiness
class NamesReady implements HealthCheck {

  private final LoadedNames names;

  NamesReady(LoadedNames names) {
    this.names = names;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("names").status(names.areLoaded()).build();
  }
}
