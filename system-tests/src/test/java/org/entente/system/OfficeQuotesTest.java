package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * What the press says of an office is checked by the one who keeps the texts, though
 * entities-service asks nobody.
 */
class OfficeQuotesTest {

  private final EntenteRun entente = EntenteRun.get();
  private final String ana = entente.token("curator", "ana");

  @Test
  void quotesOfAnOfficeAreVerifiedAndFollowTheirArticle() {
    var url = "https://example.org/" + UUID.randomUUID();
    var article = post(url, "Minister Somebody of Nowhere opened the fair.");
    var person = person();
    office(person, article, "Minister Somebody of Nowhere", "Minister Nobody of Nowhere");

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> {
          assertThat(quote(person, 0).at("/verification").asText()).isEqualTo("VERIFIED");
          assertThat(quote(person, 1).at("/verification").asText()).isEqualTo("NOT_FOUND");
        });
    assertThat(quote(person, 0).at("/standing/state").asText()).isEqualTo("CURRENT");
    assertThat(quote(person, 1).at("/nearest").asText()).contains("Minister Somebody");

    post(url, "The fair was opened.");

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(
            () -> assertThat(quote(person, 0).at("/standing/state").asText()).isEqualTo("LOST"));
    assertThat(quote(person, 0).at("/verification").asText()).isEqualTo("VERIFIED");

    withdraw(article);

    await()
        .atMost(Duration.ofMinutes(1))
        .untilAsserted(() -> {
          assertThat(quote(person, 0).at("/standing/state").asText()).isEqualTo("WITHDRAWN");
          assertThat(quote(person, 1).at("/standing/state").asText()).isEqualTo("WITHDRAWN");
        });
    assertThat(quote(person, 0).has("exact")).isFalse();
    assertThat(quote(person, 1).has("nearest")).isFalse();
  }

  @Test
  void aQuoteThatCameWhileArticlesWereKilledIsVerifiedLater() {
    var article = post("https://example.org/" + UUID.randomUUID(), "Envoy Somebody arrived.");
    var person = person();
    entente.service("articles-service").destroyForcibly();
    await().until(() -> !entente.articles().listens());

    office(person, article, "Envoy Somebody");

    await()
        .atMost(Duration.ofMinutes(2))
        .untilAsserted(
            () -> assertThat(quote(person, 0).at("/verification").asText()).isEqualTo("VERIFIED"));
  }

  private String post(String url, String text) {
    var answer = entente.articles().post("/v1/articles", ana, Map.of("url", url, "text", text));
    assertThat(answer.status()).as("%s", answer.body()).isIn(200, 201);
    return answer.text("/id");
  }

  private String person() {
    var answer =
        entente
            .entities()
            .post(
                "/v1/entities",
                ana,
                Map.of(
                    "kind",
                    "PERSON",
                    "names",
                    List.of(Map.of("value", "Quoted " + UUID.randomUUID()))));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("/id");
  }

  private void office(String person, String article, String... quotes) {
    var quoted =
        List.of(quotes).stream().map(q -> Map.of("articleId", article, "exact", q)).toList();
    var answer =
        entente
            .entities()
            .post(
                "/v1/entities/%s/offices".formatted(person),
                ana,
                Map.of("position", Map.of("title", "Minister"), "quotes", quoted));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
  }

  private JsonNode quote(String person, int place) {
    return entente
        .entities()
        .get("/v1/entities/%s/offices".formatted(person))
        .body()
        .at("/items/0/quotes/" + place);
  }

  private void withdraw(String article) {
    var answer =
        entente
            .articles()
            .put(
                "/v1/articles/%s/status".formatted(article),
                ana,
                Map.of("status", "WITHDRAWN", "reason", "Asked by the publisher."),
                "If-Match",
                "*");
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
  }
}
