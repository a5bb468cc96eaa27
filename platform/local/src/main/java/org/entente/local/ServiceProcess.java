package org.entente.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** One running service. */
final class ServiceProcess implements AutoCloseable {

  private static final Duration STOPS_WITHIN = Duration.ofSeconds(20);

  private final String name;
  private final Path log;
  private final Process process;

  private ServiceProcess(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
  }

  /**
   * Starts it without waiting for it. It keeps nothing in memory that matters, so it is killed when
   * we are.
   */
  static ServiceProcess start(String name, Path jar, Path log, Map<String, String> settings) {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            List.of(
                java,
                "-Xmx384m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString()));
    builder.environment().putAll(settings);
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    return new ServiceProcess(name, log, Children.start("KILL", builder));
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Completes when the process ends, whoever ended it. */
  CompletableFuture<Process> onExit() {
    return process.onExit();
  }

  String obituary() {
    return "%s ended with code %d: see %s".formatted(name, process.exitValue(), log);
  }

  /**
   * Asks it to finish what it is answering. To stop several at once, ask all before closing the
   * first.
   */
  void askToStop() {
    process.destroy();
  }

  @Override
  public void close() {
    Children.stop("TERM", process, STOPS_WITHIN);
  }
}
