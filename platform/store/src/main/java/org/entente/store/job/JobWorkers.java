package org.entente.store.job;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.loop.BackgroundLoop;
import org.jboss.logging.Logger;

/** Does what is owed, a few jobs of a queue at the same time on each instance. */
@ApplicationScoped
class JobWorkers {

  private static final Logger LOG = Logger.getLogger(JobWorkers.class);
  private static final int PER_QUEUE = 2;

  private static final Duration PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(1);

  private final List<JobHandler> handlers;
  private final Jobs jobs;
  private final List<BackgroundLoop> loops = new ArrayList<>();

  JobWorkers(@All List<JobHandler> handlers, Jobs jobs) {
    this.handlers = handlers;
    this.jobs = jobs;
  }

  void start(@Observes StartupEvent event) {
    for (var handler : handlers) {
      var rest = new QueuePause();
      for (int i = 1; i <= PER_QUEUE; i++) {
        loops.add(
            BackgroundLoop.start(
                "%s-%d".formatted(handler.queue(), i), PAUSE, () -> next(handler, rest)));
      }
    }
  }

  void stop(@Observes ShutdownEvent event) {
    loops.forEach(BackgroundLoop::close);
  }

  private boolean next(JobHandler handler, QueuePause rest) {
    if (!rest.mayTry(System.nanoTime())) {
      return false;
    }
    try {
      var lease = jobs.lease(handler.queue(), handler.lease());
      lease.ifPresent(l -> attempt(handler, l, rest));
      return lease.isPresent();
    } finally {
      rest.nothingDone();
    }
  }

  private void attempt(JobHandler handler, Jobs.Lease lease, QueuePause rest) {
    if (lease.attempts() > handler.maxAttempts()) {
      park(
          handler,
          lease,
          "It never came to an end: whoever did it was killed or ran out of memory.");
      return;
    }
    try {
      handler.run(lease.key());
    } catch (JobRefused e) {
      rest.succeeded();
      park(handler, lease, String.valueOf(e.getMessage()));
      return;
    } catch (UpstreamAway e) {
      rest.upstreamAway(System.nanoTime());
      jobs.giveBack(lease, String.valueOf(e.getMessage()));
      return;
    } catch (RuntimeException e) {
      rest.failed(System.nanoTime());
      failed(handler, lease, e);
      return;
    }
    rest.succeeded();
    jobs.done(lease);
  }

  private void failed(JobHandler handler, Jobs.Lease lease, RuntimeException failure) {
    if (lease.attempts() >= handler.maxAttempts()) {
      park(handler, lease, failure.toString());
      return;
    }
    LOG.debugf(
        failure,
        "Job %s of %s failed for the %d. time",
        lease.key(),
        lease.queue(),
        lease.attempts());
    jobs.retry(lease, backOff(lease.attempts()), failure.toString());
  }

  private void park(JobHandler handler, Jobs.Lease lease, String error) {
    LOG.warnf(
        "Job %s of %s is parked after %d attempts: %s",
        lease.key(), lease.queue(), lease.attempts(), error);
    jobs.park(lease, error, handler);
  }

  private static Duration backOff(int attempts) {
    var pause = Duration.ofMillis(500L << Math.min(attempts, 10));
    return pause.compareTo(LONGEST_BACK_OFF) < 0 ? pause : LONGEST_BACK_OFF;
  }
}
