package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What is left when a part is not there, and what comes back when it is. */
@Order(Integer.MAX_VALUE) // services that were stopped are asked again only after a while
class FaultsTest {

  private static final String EVERYBODY =
      """
      { articles(first: 1) { edges { node { mentions { entity { id } } records(first: 1) { edges { node { id } } } } } }
        entities(first: 1) { edges { node { id } } } }
      """;

  private final EntenteRun entente = EntenteRun.get();

  @Test
  void articlePostedWhileEntitiesAreKilledIsAnnotatedLater() {
    var token = entente.token("curator", "ana");
    entente.service("entities-service").destroyForcibly();
    await().until(() -> !entente.entities().listens());

    var posted =
        entente
            .articles()
            .post(
                "/v1/articles",
                token,
                Map.of("text", "Ministers of Cambodia and Thailand met. " + UUID.randomUUID()));

    assertThat(posted.status()).as("%s", posted.body()).isEqualTo(201);
    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(() -> {
          var mentions =
              entente.articles().get("/v1/articles/%s/mentions".formatted(posted.text("/id")));
          assertThat(mentions.body().findValuesAsText("surface")).contains("Cambodia", "Thailand");
        });
  }

  @Test
  void pageSurvivesCooperationThatDoesNotAnswer() throws IOException, InterruptedException {
    var cooperation = entente.service("cooperation-service").pid();
    signal("STOP", cooperation);
    try {
      var answer =
          entente
              .gateway()
              .query(
                  "{ articles(first: 3) { edges { node { id records(first: 1) { edges { node { id } } } } } } }");

      var edges = answer.at("/data/articles/edges");
      assertThat(edges).hasSize(3);
      edges.forEach(edge -> assertThat(edge.at("/node/records").isNull()).isTrue());
      assertThat(answer.at("/errors")).hasSize(3);
      answer.at("/errors").forEach(e -> assertThat(e.at("/extensions/code").asText()).isNotEmpty());
    } finally {
      signal("CONT", cooperation);
    }
  }

  @AfterEach
  void leaveItWhole() {
    await()
        .atMost(Duration.ofMinutes(1))
        .ignoreExceptions()
        .until(() -> !entente.gateway().query(EVERYBODY).has("errors"));
  }

  private static void signal(String name, long process) throws IOException, InterruptedException {
    assertThat(new ProcessBuilder("kill", "-" + name, Long.toString(process)).start().waitFor())
        .isZero();
  }
}
