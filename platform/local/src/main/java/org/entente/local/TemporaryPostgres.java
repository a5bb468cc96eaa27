package org.entente.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One PostgreSQL for all tests of a JVM. It starts empty, stops with the JVM and leaves nothing
 * behind.
 */
public final class TemporaryPostgres {

  /**
   * In a system property and not in a field, since a test JVM may load this class more than once.
   */
  private static final String RUNNING = "entente.temporary-postgres";

  private TemporaryPostgres() {}

  /** Starts the server unless it runs already. */
  public static Databases databases() {
    synchronized (System.getProperties()) {
      var running = System.getProperty(RUNNING);
      if (running == null) {
        running = start();
        System.setProperty(RUNNING, running);
      }
      var parts = running.split(":", 2);
      return LocalPostgres.databases(Path.of(parts[1]), Integer.parseInt(parts[0]));
    }
  }

  private static String start() {
    try {
      // Beside the classes where there is such a place, so that `make clean` finds what a killed
      // JVM leaves.
      var target = Path.of("target").toAbsolutePath();
      var home =
          Files.isDirectory(target)
              ? Files.createTempDirectory(target, "postgres-")
              : Files.createTempDirectory("entente-postgres-");
      var postgres =
          LocalPostgres.start(
              home, home.resolve("postgres.log"), Ports.free(), LocalPostgres.Durability.NONE);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> discard(postgres, home)));
      return postgres.port() + ":" + home;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotRun("Interrupted while PostgreSQL was starting.", e);
    }
  }

  private static void discard(LocalPostgres postgres, Path home) {
    postgres.close();
    try {
      Folders.delete(home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
