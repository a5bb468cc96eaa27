package org.entente.local;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The running services of one local run. */
final class Services implements AutoCloseable {

  private static final Duration START_WITHIN = Duration.ofMinutes(3);
  private static final Duration REMINDER = Duration.ofSeconds(10);

  private final Settings settings;
  private final Progress progress;
  private final Databases databases;
  private final LocalTokens tokens;
  private final Map<LocalService, ServiceProcess> running = new EnumMap<>(LocalService.class);

  Services(Settings settings, Progress progress, Databases databases, LocalTokens tokens) {
    this.settings = settings;
    this.progress = progress;
    this.databases = databases;
    this.tokens = tokens;
  }

  void startAll() throws IOException, InterruptedException {
    progress.say("the services start");
    for (var service : LocalService.values()) {
      start(service);
    }
    awaitReady(EnumSet.allOf(LocalService.class));
  }

  /** What there is to say of one that ended. */
  String obituary(LocalService service) {
    return requireNonNull(running.get(service)).obituary();
  }

  void startAgain(LocalService service) throws IOException, InterruptedException {
    start(service);
    awaitReady(EnumSet.of(service));
  }

  private void start(LocalService service) throws IOException {
    var name = service.module();
    var data = settings.data();
    var database = service.database() == null ? null : databases.database(service.database());
    Secret.write(data.credentials(name), tokens.of(name, "service"));
    var environment = new ServiceEnvironment(settings, tokens.publicKey()).of(service, database);
    running.put(
        service,
        ServiceProcess.start(name, service.jar(settings.root()), data.log(name), environment));
  }

  private void awaitReady(Set<LocalService> awaited) throws InterruptedException {
    var missing = EnumSet.copyOf(awaited);
    var deadline = Instant.now().plus(START_WITHIN);
    var reminder = Instant.now().plus(REMINDER);
    try (var http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build()) {
      while (!missing.isEmpty()) {
        refuseDeath(awaited);
        for (var service : EnumSet.copyOf(missing)) {
          if (isReady(http, service)) {
            missing.remove(service);
            progress.say(service.module() + " is ready");
          }
        }
        if (Instant.now().isAfter(deadline)) {
          throw new CannotRun("Not ready within %s: %s.".formatted(START_WITHIN, names(missing)));
        }
        if (Instant.now().isAfter(reminder) && !missing.isEmpty()) {
          reminder = Instant.now().plus(REMINDER);
          progress.say("waiting for " + names(missing));
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  /** Completes with the first of them that ends. */
  CompletableFuture<LocalService> firstEnd() {
    var first = new CompletableFuture<LocalService>();
    running.forEach((service, process) -> {
      var _ = process.onExit().thenRun(() -> first.complete(service));
    });
    return first;
  }

  /** All finish what they are answering at the same time; none is waited for twice. */
  @Override
  public void close() {
    running.values().forEach(ServiceProcess::askToStop);
    running.values().forEach(ServiceProcess::close);
  }

  private void refuseDeath(Set<LocalService> awaited) {
    for (var service : awaited) {
      if (!requireNonNull(running.get(service)).isAlive()) {
        throw new CannotRun(obituary(service));
      }
    }
  }

  private boolean isReady(HttpClient http, LocalService service) throws InterruptedException {
    var health =
        "http://127.0.0.1:%d/q/health/ready".formatted(service.managementPort(settings.port()));
    try {
      var request =
          HttpRequest.newBuilder(URI.create(health)).timeout(Duration.ofSeconds(2)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notListeningYet) {
      return false;
    }
  }

  private static String names(Set<LocalService> services) {
    return services.stream().map(LocalService::module).collect(Collectors.joining(", "));
  }
}
