package org.entente.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;

/** Somebody in front of a built source tree, in which every service is a {@link FakeService}. */
final class Terminal implements AutoCloseable {

  /** A command that was entered, and what it has printed so far. */
  record Command(Process process, Path file) {

    String output() {
      try {
        return Files.readString(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Command awaitReady() {
      await()
          .atMost(Duration.ofMinutes(1))
          .failFast(() -> assertThat(process.isAlive()).as(output()).isTrue())
          .until(() -> output().endsWith("Entente is ready\n"));
      return this;
    }

    int exitCode() throws InterruptedException {
      return process.waitFor();
    }
  }

  final int port = freeBase();
  private final Path root;
  private final List<Process> started = new ArrayList<>();

  Terminal(Path root) throws IOException {
    this.root = root;
    for (var service : LocalService.values()) {
      fakeJar(service.jar(root));
    }
  }

  Path data() {
    return root.resolve("data");
  }

  Command up() throws IOException {
    return run("Up", Map.of());
  }

  Command run(String main, Map<String, String> variables) throws IOException {
    var output = Files.createTempFile(root, "output", ".txt");
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), "org.entente.local." + main)
            .directory(root.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile());
    builder.environment().putAll(Map.of("PORT", Integer.toString(port), "DATA", "data"));
    builder.environment().putAll(variables);
    var process = builder.start();
    started.add(process);
    return new Command(process, output);
  }

  String get(LocalService service, String path) throws IOException, InterruptedException {
    return HttpClient.newHttpClient().send(request(service, path), BodyHandlers.ofString()).body();
  }

  /** For a request that nobody lives to answer. */
  void ask(LocalService service, String path) {
    var _ = HttpClient.newHttpClient().sendAsync(request(service, path), BodyHandlers.discarding());
  }

  /** The ports that something still listens on. */
  List<Integer> busyPorts() {
    return IntStream.rangeClosed(port, port + 13)
        .filter(candidate -> !Ports.isFree(candidate))
        .boxed()
        .toList();
  }

  @Override
  public void close() throws InterruptedException {
    for (var process : started) {
      process.destroyForcibly().waitFor();
    }
    await().until(() -> busyPorts().isEmpty());
  }

  private HttpRequest request(LocalService service, String path) {
    return HttpRequest.newBuilder(URI.create(service.url(port) + path)).build();
  }

  private static int freeBase() {
    return IntStream.generate(Ports::free)
        .filter(
            base -> base < 65_000 && IntStream.rangeClosed(base, base + 13).allMatch(Ports::isFree))
        .findFirst()
        .orElseThrow();
  }

  /** Only a manifest that names the main class and the class path of this test. */
  private static void fakeJar(Path jar) throws IOException {
    var manifest = new Manifest();
    var classPath = new StringBuilder();
    for (var entry :
        System.getProperty("java.class.path").split(System.getProperty("path.separator"))) {
      classPath.append(Path.of(entry).toUri()).append(' ');
    }
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeService.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classPath.toString());
    Files.createDirectories(jar.getParent());
    new JarOutputStream(Files.newOutputStream(jar), manifest).close();
  }
}
