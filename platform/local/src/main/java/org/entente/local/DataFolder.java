package org.entente.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The folder that keeps everything of a local run: {@code DATA}, by default {@code .entente}. */
record DataFolder(Path path) {

  /** Enough for PostgreSQL, its write-ahead log and the logs of a first run. */
  private static final long BYTES_NEEDED = 500_000_000;

  Path postgres() {
    return path.resolve("postgres");
  }

  Path log(String process) {
    return path.resolve("logs").resolve(process + ".log");
  }

  Path credentials(String service) {
    return path.resolve("credentials").resolve(service);
  }

  Path key() {
    return path.resolve("token-key.json");
  }

  /** Is there when the demo data was loaded whole. */
  Path demoMarker() {
    return path.resolve("demo-loaded");
  }

  /** Keeps other runs out until it is closed. A killed run lets go by itself. */
  FileChannel claim() {
    try {
      Files.createDirectories(path.resolve("logs"));
      refuseFullDisk(Files.getFileStore(path));
      var lock =
          FileChannel.open(
              path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock.tryLock() == null) {
        lock.close();
        throw new CannotRun(
            "%s is in use by another run: stop that one, or choose another DATA.".formatted(path));
      }
      return lock;
    } catch (IOException e) {
      throw new CannotRun("%s cannot be written, so choose another DATA: %s".formatted(path, e), e);
    }
  }

  private void refuseFullDisk(FileStore disk) throws IOException {
    if (disk.getUsableSpace() < BYTES_NEEDED) {
      throw new CannotRun(
          "Only %d MB are free where %s lies, and Entente needs %d MB to start."
              .formatted(disk.getUsableSpace() / 1_000_000, path, BYTES_NEEDED / 1_000_000));
    }
  }
}
