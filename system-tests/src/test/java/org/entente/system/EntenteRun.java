package org.entente.system;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All of Entente as {@code make up} runs it: started once for all tests of this JVM, stopped with
 * it.
 */
final class EntenteRun {

  private static final Path ROOT = Path.of(System.getProperty("entente.root"));

  /**
   * The launcher uses libraries that log and none that writes a log, and is told not to mention it.
   */
  private static final String QUIET = "-Dslf4j.internal.verbosity=ERROR";

  private static final int PORTS = 14;
  private static final Duration PATIENCE = Duration.ofMinutes(4);
  private static @Nullable EntenteRun running;

  private final int port;
  private final Path data;
  private final Process launcher;
  private final List<String> said = new ArrayList<>();
  private final ObjectMapper json = new ObjectMapper();

  private EntenteRun(int port, Path data) throws IOException {
    this.port = port;
    this.data = data;
    this.launcher = launch("org.entente.local.Up", Map.of());
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
  }

  static synchronized EntenteRun get() {
    if (running == null) {
      try {
        running = new EntenteRun(freePorts(), Files.createTempDirectory("entente-system-test-"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      running.awaitReady();
    }
    return running;
  }

  Api gateway() {
    return new Api(port, json);
  }

  /** For clients that an {@link Api} is too simple for. */
  URI gateway(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port, path));
  }

  Api articles() {
    return new Api(port + 1, json);
  }

  /** For clients that an {@link Api} is too simple for. */
  URI articles(String path) {
    return URI.create("http://127.0.0.1:%d%s".formatted(port + 1, path));
  }

  Api entities() {
    return new Api(port + 2, json);
  }

  Api cooperation() {
    return new Api(port + 3, json);
  }

  /** A bearer token as {@code make token} prints it. */
  String token(String role, String name) {
    try {
      var process = launch("org.entente.local.Token", Map.of("ROLE", role, "NAME", name));
      var token =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      if (process.waitFor() != 0) {
        throw new IllegalStateException("No token: " + token);
      }
      return token;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The process of one service. */
  ProcessHandle service(String module) {
    return launcher
        .descendants()
        .filter(p -> p.info().commandLine().orElse("").contains(module + "/target/quarkus-app"))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no process of " + module));
  }

  /** What the launcher printed so far. */
  List<String> said() {
    synchronized (said) {
      return List.copyOf(said);
    }
  }

  private void awaitReady() {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var reader = launcher.inputReader();
    try {
      while (System.nanoTime() < end) {
        var line = reader.readLine();
        if (line == null) {
          throw new IllegalStateException("Entente did not start:\n" + String.join("\n", said()));
        }
        note(line);
        if (line.equals("Entente is ready")) {
          Thread.ofVirtual().start(() -> goOnReading(reader));
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    throw new IllegalStateException("Entente was not ready in time:\n" + String.join("\n", said()));
  }

  private void goOnReading(BufferedReader reader) {
    reader.lines().forEach(this::note);
  }

  private void note(String line) {
    synchronized (said) {
      said.add(line);
    }
  }

  private Process launch(String main, Map<String, String> environment) throws IOException {
    var local = ROOT.resolve("platform/local/target");
    var classPath =
        local.resolve("entente-local.jar") + File.pathSeparator + local.resolve("lib") + "/*";
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(java, QUIET, "-cp", classPath, main)
            .directory(ROOT.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT);
    builder.environment().putAll(Map.of("PORT", Integer.toString(port), "DATA", data.toString()));
    builder.environment().putAll(environment);
    return builder.start();
  }

  private void stop() {
    launcher.destroy();
    try {
      if (!launcher.waitFor(1, TimeUnit.MINUTES)) {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    var folder = data.toFile();
    deleteAll(folder);
  }

  private static void deleteAll(File file) {
    var inside = file.listFiles();
    if (inside != null && !Files.isSymbolicLink(file.toPath())) {
      for (var each : inside) {
        deleteAll(each);
      }
    }
    file.delete();
  }

  private static int freePorts() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(20_000, 32_000))
        .filter(first -> IntStream.range(first, first + PORTS).allMatch(EntenteRun::isFree))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
