package org.entente.store.loop;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jboss.logging.Logger;

/**
 * A thread that does one step after another until it is closed: at once while a step says there is
 * more, else after a pause or when woken. A step that fails, however badly, is logged and tried
 * again after a pause that doubles up to half a minute.
 */
public final class BackgroundLoop implements AutoCloseable {

  private static final Logger LOG = Logger.getLogger(BackgroundLoop.class);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  /** One step of the work. */
  @FunctionalInterface
  public interface Step {

    /**
     * @return whether there may be more to do at once
     */
    boolean run() throws Exception;
  }

  private final String name;
  private final Duration pause;
  private final Step step;
  private final Thread thread;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private boolean closed;
  private boolean woken;

  private BackgroundLoop(String name, Duration pause, Step step) {
    this.name = name;
    this.pause = pause;
    this.step = step;
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(this::run);
  }

  /**
   * @param pause how long to wait after a step that found nothing to do
   */
  public static BackgroundLoop start(String name, Duration pause, Step step) {
    var loop = new BackgroundLoop(name, pause, step);
    loop.thread.start();
    return loop;
  }

  /** Ends the pause, if it is pausing now or about to. */
  public void wake() {
    lock.lock();
    try {
      woken = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Interrupts the step under way and waits up to five seconds for it to end. */
  @Override
  public void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
    thread.interrupt();
    try {
      if (!thread.join(Duration.ofSeconds(5))) {
        LOG.warnf("%s did not stop in time", name);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    var failures = 0;
    while (!isClosed()) {
      try {
        var more = step.run();
        failures = 0;
        if (!more) {
          rest(pause);
        }
      } catch (InterruptedException e) {
        // Only close() interrupts: the condition above ends the loop.
        LOG.tracef("%s is closing", name);
      } catch (Throwable e) { // a thread that is gone would be missed by nobody
        if (isClosed()) {
          return;
        }
        failures++;
        log(e, failures);
        restUninterrupted(backOff(failures));
      }
    }
  }

  private void log(Throwable failure, int failures) {
    if (failures == 1) {
      LOG.warnf(failure, "%s failed and will try again", name);
    } else if (Integer.bitCount(failures) == 1) {
      LOG.warnf("%s failed %d times in a row: %s", name, failures, failure);
    }
  }

  private static Duration backOff(int failures) {
    var pause = Duration.ofMillis(250L << Math.min(failures, 10));
    return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
  }

  private boolean isClosed() {
    lock.lock();
    try {
      return closed;
    } finally {
      lock.unlock();
    }
  }

  private void restUninterrupted(Duration time) {
    try {
      rest(time);
    } catch (InterruptedException e) {
      // Only close() interrupts: the loop ends at its condition.
      LOG.tracef("%s is closing", name);
    }
  }

  private void rest(Duration time) throws InterruptedException {
    lock.lock();
    try {
      var left = time.toNanos();
      while (!closed && !woken && left > 0) {
        left = changed.awaitNanos(left);
      }
      woken = false;
    } finally {
      lock.unlock();
    }
  }
}
