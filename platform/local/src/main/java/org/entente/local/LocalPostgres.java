package org.entente.local;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A PostgreSQL of our own: loopback only, no socket file, a password for everyone, and what was
 * acknowledged is never lost. It dies with this process, even when that is killed, and recovers at
 * the next start.
 */
public final class LocalPostgres implements AutoCloseable {

  /** Whether acknowledged writes survive a crash of the machine. */
  public enum Durability {
    FULL,
    /** For tests only: faster, but the data may be broken when the machine goes down. */
    NONE
  }

  static final String ADMIN = "entente";

  /**
   * The server of a run that was just killed may need this long to leave; until then it holds the
   * port and the data.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final int port;
  private final PostgresLog log;
  private final PostgresData data;
  private final Databases databases;
  private final List<String> command;
  private Process server;

  private LocalPostgres(Path home, Path logFile, int port, Durability durability)
      throws IOException, InterruptedException {
    this.port = port;
    this.log = new PostgresLog(logFile);
    this.data = new PostgresData(home, log);
    data.refuseOtherMajorVersion();
    refuseRootWithoutNamespaces();
    Files.createDirectories(home);
    Files.createDirectories(logFile.getParent());
    this.databases = databases(home, port);
    var binaries = PostgresBinaries.in(home);
    data.initialise(binaries, passwordOfAdmin(home), durability);
    this.command = command(binaries, durability);
    awaitPort();
    this.server = launch();
  }

  /**
   * Starts with the data of the last time, or with none, and returns when connections are taken; a
   * recovery may take any time before that.
   *
   * @param home the folder for the programs, the data and the passwords; only one process may use
   *     it at a time
   */
  public static LocalPostgres start(Path home, Path log, int port, Durability durability)
      throws InterruptedException {
    try {
      var postgres =
          new LocalPostgres(home.toAbsolutePath(), log.toAbsolutePath(), port, durability);
      try {
        postgres.awaitReady();
        return postgres;
      } catch (RuntimeException | IOException | InterruptedException e) {
        postgres.close();
        throw e;
      }
    } catch (IOException e) {
      throw new CannotRun(
          "PostgreSQL could not be set up in %s: %s".formatted(home, e.getMessage()), e);
    }
  }

  /** The databases of the server with this home, which another process may have started. */
  static Databases databases(Path home, int port) {
    var login = new Properties();
    login.setProperty("user", ADMIN);
    login.setProperty("password", Secret.password(passwordOfAdmin(home)));
    var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    return new Databases(url, login, home.resolve("passwords"));
  }

  public Databases databases() {
    return databases;
  }

  /** The database of this name with a role of its own, made at the first call. */
  public Database database(String name) {
    return databases.database(name);
  }

  public int port() {
    return port;
  }

  /** Completes with what there is to say when the server ends, whoever ended it. */
  CompletableFuture<String> end() {
    return server.onExit().thenApply(ended -> "PostgreSQL ended: see " + log.file());
  }

  /** Stops at once but cleanly: clients are cut off, and the next start needs no recovery. */
  @Override
  public void close() {
    Children.stop("INT", server, Duration.ofSeconds(60));
  }

  private Process launch() {
    return Children.startUnprivileged("INT", log.of(command));
  }

  private void awaitPort() throws InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (!Ports.isFree(port)) {
      if (!data.isClaimed() || Instant.now().isAfter(deadline)) {
        throw new CannotRun("Port %d, which PostgreSQL needs, is in use.".formatted(port));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
  }

  private void awaitReady() throws IOException, InterruptedException {
    var deadline = Instant.now().plus(PATIENCE);
    while (!databases.answer()) {
      TimeUnit.MILLISECONDS.sleep(100);
      if (!server.isAlive()) {
        if (Instant.now().isAfter(deadline)) {
          throw new CannotRun("PostgreSQL does not start: " + log.lastWords());
        }
        server = launch();
      }
    }
  }

  private List<String> command(PostgresBinaries binaries, Durability durability) {
    var settings =
        new ArrayList<>(
            List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=200",
                "shared_buffers=%dMB".formatted(sharedBuffers()),
                "timezone=UTC",
                "log_timezone=UTC",
                "logging_collector=off",
                "log_checkpoints=off"));
    var safe = durability == Durability.FULL ? "on" : "off";
    for (var setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
      settings.add(setting + "=" + safe);
    }
    var arguments =
        new ArrayList<>(List.of(binaries.program("postgres"), "-D", data.folder().toString()));
    settings.forEach(setting -> arguments.addAll(List.of("-c", setting)));
    return arguments;
  }

  /**
   * An eighth of the machine's memory, in MB, where that is more than PostgreSQL takes by itself
   * and at most a gigabyte; it is taken as it is used.
   */
  private static long sharedBuffers() {
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return Math.clamp(system.getTotalMemorySize() / 8 / 1024 / 1024, 128, 1024);
  }

  private static Path passwordOfAdmin(Path home) {
    return home.resolve("passwords").resolve(ADMIN);
  }

  private static void refuseRootWithoutNamespaces() {
    if (Children.isRoot() && !Children.succeeds("unshare", "-U", "true")) {
      throw new CannotRun(
          "PostgreSQL refuses to run as root, and root may not make a user namespace here: "
              + "run as an ordinary user, or name a PostgreSQL of yours in DATABASE_URL.");
    }
  }
}
