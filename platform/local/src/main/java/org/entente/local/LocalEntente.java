package org.entente.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** All of Entente, running on this machine: PostgreSQL and the built services as processes. */
final class LocalEntente implements AutoCloseable {

  /** Services of a run that was just killed are gone within this time. */
  private static final Duration PORT_PATIENCE = Duration.ofSeconds(3);

  private final Settings settings;
  private final Progress progress;
  private @Nullable FileChannel claim;
  private @Nullable LocalPostgres postgres;
  private @Nullable Services services;
  private @Nullable LocalTokens tokens;

  private LocalEntente(Settings settings, Progress progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /**
   * Starts what was built and returns when every service is ready.
   *
   * @throws CannotRun saying what is missing
   */
  static LocalEntente start(Settings settings, Progress progress)
      throws IOException, InterruptedException {
    var entente = new LocalEntente(settings, progress);
    try {
      entente.start();
      return entente;
    } catch (RuntimeException | IOException | InterruptedException e) {
      entente.close();
      throw e;
    }
  }

  private void start() throws IOException, InterruptedException {
    refuseMissingBuild();
    claim = settings.data().claim();
    refuseUsedPorts();
    var databases = startPostgres();
    tokens = LocalTokens.keptIn(settings.data().key());
    services = new Services(settings, progress, databases, tokens);
    services.startAll();
  }

  /** Signs tokens that the services accept. */
  LocalTokens tokens() {
    return requireNonNull(tokens);
  }

  /**
   * Starts services again that end, until PostgreSQL ends or one of them keeps ending.
   *
   * @throws CannotRun saying what ended
   */
  void keepRunning() throws IOException, InterruptedException {
    var deaths = new EnumMap<LocalService, Deaths>(LocalService.class);
    while (true) {
      var ended = firstEnd();
      var obituary = requireNonNull(services).obituary(ended);
      if (deaths.computeIfAbsent(ended, s -> new Deaths()).areTooManyAt(Instant.now())) {
        throw new CannotRun(obituary);
      }
      progress.say(obituary + "; it is started again");
      requireNonNull(services).startAgain(ended);
    }
  }

  private LocalService firstEnd() throws InterruptedException {
    var service = requireNonNull(services).firstEnd();
    if (postgres != null) {
      var _ =
          postgres
              .end()
              .thenAccept(obituary -> service.completeExceptionally(new CannotRun(obituary)));
    }
    try {
      return service.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof CannotRun cannot ? cannot : new IllegalStateException(e);
    }
  }

  /** Stops the services, then PostgreSQL. */
  @Override
  public void close() throws IOException {
    if (services != null) {
      services.close();
    }
    if (postgres != null) {
      postgres.close();
    }
    if (claim != null) {
      claim.close();
    }
  }

  private Databases startPostgres() throws InterruptedException {
    var data = settings.data();
    if (settings.databaseUrl() != null) {
      return Databases.reachedBy(settings.databaseUrl(), data.path().resolve("passwords"));
    }
    progress.say("PostgreSQL starts");
    postgres =
        LocalPostgres.start(
            data.postgres(),
            data.log("postgres"),
            settings.postgresPort(),
            LocalPostgres.Durability.FULL);
    progress.say("PostgreSQL is ready");
    return postgres.databases();
  }

  private void refuseMissingBuild() {
    for (var service : LocalService.values()) {
      if (!Files.exists(service.jar(settings.root()))) {
        throw new CannotRun(
            "%s is not built: run make up, which builds it.".formatted(service.module()));
      }
    }
  }

  private void refuseUsedPorts() throws InterruptedException {
    var deadline = Instant.now().plus(PORT_PATIENCE);
    for (var port : settings.servicePorts().toArray()) {
      while (!Ports.isFree(port)) {
        if (Instant.now().isAfter(deadline)) {
          throw new CannotRun(
              "Port %d is in use: stop what listens there, or choose another PORT."
                  .formatted(port));
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }
}
