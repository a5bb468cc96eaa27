package org.entente.system.load;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.entente.local.Database;
import org.entente.local.LocalTokens;
import org.entente.local.Ports;

/** A service as {@code make up} runs it, with nobody beside it. */
public final class ServiceAlone implements AutoCloseable {

  private final LocalTokens tokens = LocalTokens.withNewKey();
  private final int port = Ports.free();
  private final int managementPort = Ports.free();
  private final Process process;

  /**
   * @param heap as Java takes it, such as {@code 384m}
   */
  private ServiceAlone(String service, String heap, Database database, Path log)
      throws IOException {
    var jar =
        Path.of(System.getProperty("entente.root"), service, "target/quarkus-app/quarkus-run.jar");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            List.of(
                java,
                "-Xmx" + heap,
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
    builder
        .environment()
        .putAll(
            Map.ofEntries(
                Map.entry("QUARKUS_HTTP_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                Map.entry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1"),
                Map.entry("QUARKUS_MANAGEMENT_PORT", Integer.toString(managementPort)),
                Map.entry("QUARKUS_OIDC_PUBLIC_KEY", tokens.publicKey()),
                Map.entry("QUARKUS_OIDC_TOKEN_ISSUER", LocalTokens.ISSUER),
                Map.entry("QUARKUS_REST_CLIENT_ENTITIES_URL", "http://127.0.0.1:" + Ports.free()),
                Map.entry("QUARKUS_REST_CLIENT_ARTICLES_URL", "http://127.0.0.1:" + Ports.free()),
                Map.entry("QUARKUS_SHUTDOWN_DELAY", "0S"),
                Map.entry("QUARKUS_SHUTDOWN_TIMEOUT", "5S"),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL", database.jdbcUrl()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database.user()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.password())));
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    this.process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
  }

  /** Returns when it is ready. */
  static ServiceAlone articles(Database database, Path log)
      throws IOException, InterruptedException {
    return start("articles-service", "384m", Duration.ofMinutes(2), database, log);
  }

  /** The same; a first start among a million names makes keys of them all. */
  public static ServiceAlone entities(Database database, Path log)
      throws IOException, InterruptedException {
    return start("entities-service", "2g", Duration.ofMinutes(20), database, log);
  }

  /** The same. */
  static ServiceAlone cooperation(Database database, Path log)
      throws IOException, InterruptedException {
    return start("cooperation-service", "384m", Duration.ofMinutes(5), database, log);
  }

  private static ServiceAlone start(
      String name, String heap, Duration within, Database database, Path log)
      throws IOException, InterruptedException {
    var service = new ServiceAlone(name, heap, database, log);
    long deadline = System.nanoTime() + within.toNanos();
    while (!service.isReady()) {
      if (!service.process.isAlive() || System.nanoTime() > deadline) {
        service.close();
        throw new IllegalStateException(name + " did not start: " + Files.readString(log));
      }
      TimeUnit.MILLISECONDS.sleep(100);
    }
    return service;
  }

  public URI address(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
  }

  public String token(String name, String... roles) {
    return tokens.of(name, roles);
  }

  /** What it uses: its heap after a collection, and all that the system gave it. */
  String memory() throws IOException, InterruptedException {
    run("GC.run");
    // One line of a heap, or one of each generation, depending on the collector.
    long used =
        run("GC.heap_info")
            .lines()
            .filter(line -> line.contains("generation") || line.contains("heap "))
            .map(line -> line.replaceFirst(".* used ([0-9]+)K.*", "$1"))
            .mapToLong(Long::parseLong)
            .sum();
    var resident =
        Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .map(line -> line.replaceAll("[^0-9]", ""))
            .findFirst()
            .orElseThrow();
    return "heap %d MB, resident %d MB".formatted(used / 1024, Long.parseLong(resident) / 1024);
  }

  private String run(String command) throws IOException, InterruptedException {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process =
        new ProcessBuilder(jcmd, Long.toString(this.process.pid()), command)
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private boolean isReady() throws InterruptedException {
    var health = URI.create("http://127.0.0.1:%d/q/health/ready".formatted(managementPort));
    try (var http = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(2)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notListeningYet) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
