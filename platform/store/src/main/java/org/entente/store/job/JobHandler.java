package org.entente.store.job;

import java.time.Duration;

/**
 * Does the work of one queue. Beans of this type are run by the platform, on every instance.
 *
 * <p>A job that was interrupted, or whose instance was killed, runs again: doing it twice must do
 * no harm.
 */
public interface JobHandler {

  /** The queue whose jobs it does; one handler a queue. */
  String queue();

  /**
   * Does one job. Runs outside of a transaction, so that other services may be called first; it
   * begins its own for what it writes.
   *
   * @throws JobRefused when trying again cannot help
   * @throws UpstreamAway when no job of the queue can be done at the moment
   * @throws RuntimeException when it can: the job is due again after a pause
   */
  void run(String key);

  /**
   * After how many failures in a row a job is parked; about a day of trying when not overridden.
   */
  default int maxAttempts() {
    return 1500;
  }

  /**
   * Longer than any job of this queue can take: a lease that runs out is taken to mean that the
   * instance is gone, and another one begins.
   */
  default Duration lease() {
    return Duration.ofMinutes(2);
  }

  /** Called in the transaction that parks a job. */
  default void parked(String key, String error) {}
}
