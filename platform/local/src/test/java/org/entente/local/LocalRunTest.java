package org.entente.local;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code make up} from outside, as a process, with fakes in place of the services. */
class LocalRunTest {

  /** One for all, since setting up a PostgreSQL is what takes time. */
  @TempDir static Path root;

  private static final String STARTED_AGAIN =
      "entities-service ended with code 3: see .*; it is started again\n";

  private Terminal terminal;

  @BeforeEach
  void open() throws IOException {
    terminal = new Terminal(root);
  }

  @AfterEach
  void close() throws InterruptedException {
    terminal.close();
  }

  @Test
  void readyIsTheLastLineAfterTheAddresses() throws Exception {
    var up = terminal.up().awaitReady();

    assertThat(up.output())
        .contains("http://127.0.0.1:" + terminal.port + "/graphql")
        .endsWith("Entente is ready\n");
  }

  @Test
  void demoDataIsProposedAndThenAcceptedUnlessTheDemoWantsItOpen() throws Exception {
    writeDemo();

    terminal.up().awaitReady();

    var visit = terminal.get(LocalService.COOPERATION, "/v1/records/visit-id");
    var rumour = terminal.get(LocalService.COOPERATION, "/v1/records/rumour-id");
    assertThatJson("[%s,%s]".formatted(visit, rumour))
        .isEqualTo(
            """
            [{"externalId":"visit","id":"visit-id","annotation":"DONE","review":"ACCEPTED",
              "parties":[{"entityId":"bona-id"}],"evidence":[{"articleId":"news-id","verification":"VERIFIED"}]},
             {"externalId":"rumour","id":"rumour-id","annotation":"DONE","review":"PROPOSED",
              "evidence":[{"articleId":"news-id","verification":"VERIFIED"}]}]
            """);
  }

  @Test
  void sigtermStopsEverythingCleanly() throws Exception {
    var up = terminal.up().awaitReady();

    up.process().destroy();

    assertThat(up.exitCode()).isEqualTo(128 + 15);
    assertThat(terminal.busyPorts()).isEmpty();
    assertThat(terminal.data().resolve("logs/postgres.log"))
        .content()
        .contains("database system is shut down");
  }

  @Test
  void runsAgainAfterItWasKilledWithoutLoadingTheDemoTwice() throws Exception {
    writeDemo();
    terminal.up().awaitReady().process().destroyForcibly().waitFor();

    var again = terminal.up().awaitReady();

    assertThat(again.output()).doesNotContain("demo data");
  }

  @Test
  void aServiceThatDiesIsStartedAgain() throws Exception {
    var up = terminal.up().awaitReady();

    terminal.ask(LocalService.ENTITIES, "/die");

    await().untilAsserted(() -> assertThat(up.output()).containsPattern(STARTED_AGAIN));
    await()
        .ignoreExceptions()
        .untilAsserted(() -> assertThat(terminal.get(LocalService.ENTITIES, "/")).isEqualTo("{}"));
  }

  @Test
  void aServiceThatKeepsDyingEndsTheRun() throws Exception {
    var up = terminal.up().awaitReady();

    for (int death = 1; death <= 4; death++) {
      await()
          .ignoreExceptions()
          .untilAsserted(
              () -> assertThat(terminal.get(LocalService.ENTITIES, "/")).isEqualTo("{}"));
      terminal.ask(LocalService.ENTITIES, "/die");
      var deaths = death;
      await()
          .untilAsserted(
              () -> assertThat(up.output().split("ended with code 3", -1)).hasSize(deaths + 1));
    }

    assertThat(up.exitCode()).isEqualTo(1);
    assertThat(up.output())
        .endsWith(
            "entities-service ended with code 3: see %s\n"
                .formatted(terminal.data().resolve("logs/entities-service.log")));
    assertThat(terminal.busyPorts()).isEmpty();
  }

  @Test
  void aPortInUseIsOneSentence() throws Exception {
    try (var other = new ServerSocket(terminal.port + 2, 1, InetAddress.getLoopbackAddress())) {
      var up = terminal.up();

      assertThat(up.exitCode()).isEqualTo(1);
      assertThat(up.output())
          .isEqualTo(
              "Port %d is in use: stop what listens there, or choose another PORT.\n",
              other.getLocalPort());
    }
  }

  @Test
  void dataInUseIsOneSentence() throws Exception {
    try (var claim = new DataFolder(terminal.data()).claim()) {
      var up = terminal.up();

      assertThat(up.exitCode()).isEqualTo(1);
      assertThat(up.output())
          .isEqualTo(
              "%s is in use by another run: stop that one, or choose another DATA.\n",
              terminal.data());
    }
  }

  @Test
  void aTokenNeedsTheKeyOfARun() throws Exception {
    var token = terminal.run("Token", Map.of("ROLE", "curator", "NAME", "ana", "DATA", "unused"));

    assertThat(token.exitCode()).isEqualTo(1);
    assertThat(token.output())
        .isEqualTo(
            "There is no key in %s yet: the first make up with this DATA makes it.\n",
            root.resolve("unused"));
  }

  private void writeDemo() throws IOException {
    Files.deleteIfExists(terminal.data().resolve("demo-loaded"));
    var demo = Files.createDirectories(root.resolve("deploy/demo"));
    Files.writeString(
        demo.resolve("entities.ndjson"), "{\"externalId\":\"bona\",\"_source\":\"not posted\"}\n");
    Files.writeString(demo.resolve("articles.ndjson"), "{\"externalId\":\"news\"}\n");
    Files.writeString(
        demo.resolve("records.ndjson"),
        """
        {"externalId":"visit","parties":[{"entityId":"@ext:bona"}],"evidence":[{"articleId":"@ext:news"}]}
        {"externalId":"rumour","_review":"PROPOSED","evidence":[{"articleId":"@ext:news"}]}
        """);
  }
}
