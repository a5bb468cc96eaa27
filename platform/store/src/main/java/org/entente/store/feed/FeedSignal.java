package org.entente.store.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Tells readers who wait in this instance that there is something new, or that it is time to go.
 * Other instances are seen by looking again.
 */
@ApplicationScoped
class FeedSignal {

  private static final Logger LOG = Logger.getLogger(FeedSignal.class);

  private final Object monitor = new Object();
  private final Thread onSigterm = new Thread(this::close, "feed-readers-go");
  private long count;
  private boolean closed;

  /**
   * A graceful stop waits for open requests before it tells anybody, and so must not wait for
   * these.
   */
  void start(@Observes StartupEvent event) {
    Runtime.getRuntime().addShutdownHook(onSigterm);
  }

  void stop(@Observes ShutdownEvent event) {
    close();
    try {
      Runtime.getRuntime().removeShutdownHook(onSigterm);
    } catch (IllegalStateException e) {
      LOG.trace("The JVM goes down, and the hook runs or has run", e);
    }
  }

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

  /** Whether nobody should wait any more. */
  boolean isClosed() {
    synchronized (monitor) {
      return closed;
    }
  }

  /** Waits until something changed after {@code seen} was taken, or for {@code longest}. */
  void await(long seen, Duration longest) throws InterruptedException {
    var end = System.nanoTime() + longest.toNanos();
    synchronized (monitor) {
      while (count == seen && !closed) {
        var left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
          return;
        }
        monitor.wait(left);
      }
    }
  }

  private void close() {
    synchronized (monitor) {
      closed = true;
      monitor.notifyAll();
    }
  }
}
