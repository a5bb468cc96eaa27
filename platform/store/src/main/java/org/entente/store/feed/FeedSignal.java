package org.entente.store.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * Tells readers who wait in this instance that there is something new. Other instances are seen by
 * looking again.
 */
@ApplicationScoped
class FeedSignal {

  private final Object monitor = new Object();
  private long count;

  void changed() {
    synchronized (monitor) {
      count++;
      monitor.notifyAll();
    }
  }

  long count() {
    synchronized (monitor) {
      return count;
    }
  }

  /** Waits until something changed after {@code seen} was taken, or for {@code longest}. */
  void await(long seen, Duration longest) throws InterruptedException {
    var end = System.nanoTime() + longest.toNanos();
    synchronized (monitor) {
      while (count == seen) {
        var left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return;
        }
        monitor.wait(left);
      }
    }
  }
}
