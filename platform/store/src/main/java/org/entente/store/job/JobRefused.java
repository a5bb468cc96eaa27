package org.entente.store.job;

/** The job cannot succeed however often it is tried; it is parked at once. */
public final class JobRefused extends RuntimeException {

  public JobRefused(String reason) {
    super(reason);
  }
}
