package org.entente.local;

import static java.util.Objects.requireNonNullElse;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/**
 * Starts processes that do not outlive this one, even when it is killed. Each has a session of its
 * own: Ctrl-C reaches only us, and we decide who is stopped first.
 *
 * <p>Where the tools of util-linux are missing (macOS) a child of a killed parent stays and has to
 * be stopped by hand.
 */
final class Children {

  /**
   * Linux tells a child about the death of the <em>thread</em> that started it, so that thread must
   * never end.
   */
  private static final Executor NURSERY =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("nursery").factory());

  private Children() {}

  /**
   * @param signal what the kernel sends the child when we die, such as {@code INT}
   */
  static Process start(String signal, ProcessBuilder child) {
    return launch(List.of(), signal, child);
  }

  /**
   * For programs that refuse to run as root. In a user namespace without any mapping the child
   * believes to be nobody, and yet the files that root made are its own.
   */
  static Process startUnprivileged(String signal, ProcessBuilder child) {
    return isRoot() ? launch(List.of("unshare", "-U"), signal, child) : start(signal, child);
  }

  static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  static boolean isMac() {
    return System.getProperty("os.name").startsWith("Mac");
  }

  /** Runs a short command to its end. */
  static boolean succeeds(String... command) {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false; // the program is not there
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * Asks the child to end, and ends it for good when it does not. An interrupt comes through only
   * after that.
   */
  static void stop(String signal, Process child, Duration patience) {
    var interrupted = Thread.interrupted();
    succeeds("sh", "-c", "kill -%s %d".formatted(signal, child.pid()));
    var deadline = Instant.now().plus(patience);
    while (child.isAlive()) {
      try {
        if (!child.waitFor(Duration.between(Instant.now(), deadline))) {
          child.destroyForcibly();
          deadline = Instant.now().plus(patience);
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  static boolean isInstalled(String tool) {
    return List.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool)));
  }

  private static Process launch(List<String> wrapper, String signal, ProcessBuilder child) {
    var command = new ArrayList<String>();
    if (isInstalled("setsid")) {
      command.add("setsid");
    }
    command.addAll(wrapper);
    if (isInstalled("setpriv")) {
      // Last, since a change of credentials on the way would forget the signal.
      command.addAll(List.of("setpriv", "--pdeathsig", signal, "--"));
    }
    command.addAll(child.command());
    child.command(command);
    try {
      return CompletableFuture.supplyAsync(() -> startNow(child), NURSERY).join();
    } catch (CompletionException e) {
      throw new CannotRun(
          "%s could not be started: %s"
              .formatted(command.getFirst(), requireNonNullElse(e.getCause(), e).getMessage()),
          e);
    }
  }

  private static Process startNow(ProcessBuilder child) {
    try {
      return child.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
