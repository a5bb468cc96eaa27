package org.entente.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.entente.local.LocalPostgres.Durability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starting, and starting again. */
class LocalPostgresStartTest {

  @TempDir Path home;

  @Test
  void keepsItsDataOverAStop() throws Exception {
    var port = Ports.free();
    try (var postgres = start(port)) {
      Sql.execute(
          postgres.database("articles"),
          "create table kept (word text)",
          "insert into kept values ('here')");
    }

    try (var postgres = start(port)) {
      assertThat(Sql.ask(postgres.database("articles"), "select word from kept")).isEqualTo("here");
    }
  }

  @Test
  void losesNothingAcknowledgedWhenItIsKilled() throws Exception {
    var port = Ports.free();
    int acknowledged;
    try (var postgres = start(port)) {
      Sql.execute(postgres.database("articles"), "create table acknowledged (n int)");
      acknowledged = writeUntilKilled(postgres.database("articles"));
    }

    try (var postgres = start(port)) {
      assertThat(Sql.ask(postgres.database("articles"), "select count(*) from acknowledged"))
          .as("those acknowledged, and perhaps the one under way")
          .isIn("" + acknowledged, "" + (acknowledged + 1));
    }
  }

  @Test
  void dataOfAnotherMajorVersionIsRefused() throws Exception {
    Files.createDirectories(home.resolve("data"));
    Files.writeString(home.resolve("data/PG_VERSION"), "15\n");

    assertThatThrownBy(() -> start(Ports.free()))
        .isInstanceOf(CannotRun.class)
        .hasMessage(
            "%s holds data of PostgreSQL 15, but this Entente brings PostgreSQL 18: choose another folder or upgrade it.",
            home.resolve("data"));
  }

  @Test
  void aSetUpThatWasKilledIsDoneAgain() throws Exception {
    Files.createDirectories(home.resolve("data.new"));
    Files.writeString(home.resolve("data.new/PG_VERSION"), "18\n");

    try (var postgres = start(Ports.free())) {
      assertThat(Sql.ask(postgres.database("articles"), "select 1")).isEqualTo("1");
    }
  }

  @Test
  void aPortInUseIsOneSentence() throws Exception {
    try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> start(other.getLocalPort()))
          .isInstanceOf(CannotRun.class)
          .hasMessage("Port %d, which PostgreSQL needs, is in use.", other.getLocalPort());
    }
  }

  private LocalPostgres start(int port) throws InterruptedException {
    return LocalPostgres.start(home, home.resolve("postgres.log"), port, Durability.FULL);
  }

  private int writeUntilKilled(Database database) throws Exception {
    var written = 0;
    try (var connection = Sql.connect(database);
        var insert = connection.prepareStatement("insert into acknowledged values (?)")) {
      while (true) {
        insert.setInt(1, written);
        insert.executeUpdate();
        written++;
        if (written == 200) {
          killServer();
        }
      }
    } catch (SQLException killed) {
      return written;
    }
  }

  private void killServer() throws IOException {
    var pid = Files.readAllLines(home.resolve("data/postmaster.pid")).getFirst();
    ProcessHandle.of(Long.parseLong(pid)).orElseThrow().destroyForcibly();
  }
}
