package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/**
 * {@code make up}: stays in the foreground until Ctrl-C or SIGTERM, or until a part of Entente
 * dies.
 */
public final class Up {

  private final Thread worker = Thread.currentThread();
  private final CountDownLatch finished = new CountDownLatch(1);
  private volatile boolean stopping;

  private Up() {}

  public static void main(String... arguments) {
    var up = new Up();
    Runtime.getRuntime().addShutdownHook(new Thread(up::stop, "stop"));
    System.exit(up.run());
  }

  private int run() {
    try {
      var settings = Settings.of(System.getenv());
      new LocalRun(settings, new Progress(System.out, Instant.now())).run();
      return 0;
    } catch (InterruptedException e) {
      return 0;
    } catch (CannotRun | IOException | UncheckedIOException e) {
      if (!stopping) { // else only what an interrupt tore apart
        System.err.println(e instanceof CannotRun ? e.getMessage() : "Entente cannot run: " + e);
      }
      return 1;
    } finally {
      finished.countDown();
    }
  }

  /** Runs while the JVM goes down; after an ordinary end there is nothing left to stop. */
  private void stop() {
    if (finished.getCount() == 0) {
      return;
    }
    stopping = true;
    System.out.println("Entente stops");
    worker.interrupt();
    try {
      finished.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
