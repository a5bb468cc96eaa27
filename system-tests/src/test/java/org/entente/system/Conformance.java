package org.entente.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The programs of {@code system-tests/conformance}: models and clients of others, as npm has them
 * under the versions that are locked there. Without npm the tests that need them are skipped, and
 * say so.
 */
final class Conformance {

  private static final Path FOLDER =
      Path.of(System.getProperty("entente.root")).resolve("system-tests/conformance");
  private static boolean installed;

  private Conformance() {}

  /**
   * What a program did.
   *
   * @param said on both its outputs
   */
  record Run(int status, String said) {}

  /** Runs a program of that folder with node. */
  static Run node(Object... programAndArguments) {
    install();
    return run(Stream.concat(Stream.of("node"), Arrays.stream(programAndArguments)).toList());
  }

  private static synchronized void install() {
    if (installed) {
      return;
    }
    assumeTrue(isThere("node") && isThere("npm"), "There is no node or no npm on this machine");
    var done = run(List.of("npm", "ci", "--no-audit", "--no-fund", "--loglevel=error"));
    if (done.status() != 0) {
      throw new IllegalStateException("npm ci failed: " + done.said());
    }
    installed = true;
  }

  private static boolean isThere(String program) {
    return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private static Run run(List<Object> command) {
    try {
      var process =
          new ProcessBuilder(command.stream().map(Object::toString).toList())
              .directory(FOLDER.toFile())
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Run(process.waitFor(), said.strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
