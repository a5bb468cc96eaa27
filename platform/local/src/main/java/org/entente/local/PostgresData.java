package org.entente.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The data folder of a {@link LocalPostgres}: set up once, and never touched when it is not ours to
 * read.
 */
final class PostgresData {

  private final Path home;
  private final PostgresLog log;

  PostgresData(Path home, PostgresLog log) {
    this.home = home;
    this.log = log;
  }

  Path folder() {
    return home.resolve("data");
  }

  /** Whether a server runs on this data, or was killed while it did. */
  boolean isClaimed() {
    return Files.exists(folder().resolve("postmaster.pid"));
  }

  void refuseOtherMajorVersion() throws IOException {
    var version = folder().resolve("PG_VERSION");
    if (!Files.exists(version)) {
      return;
    }
    var major = Files.readString(version).strip();
    if (!major.equals(PostgresBinaries.MAJOR)) {
      throw new CannotRun(
          "%s holds data of PostgreSQL %s, but this Entente brings PostgreSQL %s: choose another folder or upgrade it."
              .formatted(folder(), major, PostgresBinaries.MAJOR));
    }
  }

  /**
   * Beside the final place first: a set-up that was killed half-way is thrown away and done again.
   */
  void initialise(PostgresBinaries binaries, Path password, LocalPostgres.Durability durability)
      throws IOException, InterruptedException {
    if (Files.exists(folder())) {
      return;
    }
    var draft = home.resolve("data.new");
    Folders.delete(draft);
    var command =
        new ArrayList<>(
            List.of(
                binaries.program("initdb"),
                "--pgdata=" + draft,
                "--username=" + LocalPostgres.ADMIN,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                // Sorts alike on every machine, and still tells a Khmer letter from a blank.
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--lc-ctype=" + (Children.isMac() ? "en_US.UTF-8" : "C.UTF-8")));
    if (durability == LocalPostgres.Durability.NONE) {
      command.add("--no-sync");
    }
    if (Children.startUnprivileged("KILL", log.of(command)).waitFor() != 0) {
      throw new CannotRun("PostgreSQL could not set up its data: " + log.lastWords());
    }
    Files.move(draft, folder(), StandardCopyOption.ATOMIC_MOVE);
  }
}
