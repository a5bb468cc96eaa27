package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An article is quoted, withdrawn, and its words are gone wherever they were shown. */
class WithdrawalJourneyTest {

  private final EntenteRun entente = EntenteRun.get();
  private final String ana = entente.token("curator", "ana");
  private final String ben = entente.token("curator", "ben");

  @Test
  void theQuotesOfAWithdrawnArticleAreGoneEverywhere() {
    var words = "The words that go, " + UUID.randomUUID() + ".";
    var text = Map.of("text", "Before. " + words + " Behind.");
    var article = entente.articles().post("/v1/articles", ana, text).text("/id");
    var record = accepted(article, words);
    warmUp(article);
    assertThat(joined(article).toString()).contains(words);
    assertThat(entente.cooperation().get("/v1/records/" + record).body().toString())
        .contains(words);

    var withdrawn =
        entente
            .articles()
            .put(
                "/v1/articles/%s/status".formatted(article),
                ana,
                Map.of("status", "WITHDRAWN", "reason", "Asked by the publisher."),
                "If-Match",
                "*");

    assertThat(withdrawn.status()).as("%s", withdrawn.body()).isEqualTo(200);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(
                    entente.cooperation().get("/v1/records/" + record).text("/evidence/0/standing"))
                .isEqualTo("WITHDRAWN"));
    assertThat(entente.cooperation().get("/v1/records/" + record).body().toString())
        .doesNotContain(words);
    var node = joined(article);
    assertThat(node.toString()).doesNotContain(words);
    assertThat(node.at("/status").asText()).isEqualTo("WITHDRAWN");
    assertThat(node.at("/records/edges/0/node/evidence/0/standing").asText())
        .isEqualTo("WITHDRAWN");
    assertThat(verified(article, words)).isEqualTo("WITHDRAWN");
    var again = entente.articles().post("/v1/articles", ana, text);
    assertThat(again.text("/id")).isEqualTo(article);
    assertThat(again.text("/status")).isEqualTo("WITHDRAWN");
  }

  private String verified(String article, String words) {
    return entente
        .articles()
        .post(
            "/v1/quotes:verify",
            ana,
            Map.of("quotes", List.of(Map.of("articleId", article, "exact", words))))
        .text("/results/0/status");
  }

  private JsonNode joined(String article) {
    var answer = ask(article);
    assertThat(answer.has("errors")).as("%s", answer).isFalse();
    return answer.at("/data/article");
  }

  private JsonNode ask(String article) {
    return entente
        .gateway()
        .query(
            """
            { article(id: "%s") { id status text
                records(first: 5) { edges { node { id evidence { exact prefix suffix standing } } } } } }
            """
                .formatted(article));
  }

  /** The first question of a service just started may take longer than the gateway waits. */
  private void warmUp(String article) {
    await().atMost(Duration.ofSeconds(30)).until(() -> !ask(article).has("errors"));
  }

  private String accepted(String article, String words) {
    var proposed =
        entente
            .cooperation()
            .post(
                "/v1/records",
                ana,
                Map.of(
                    "kind", "STATEMENT",
                    "parties", List.of(Map.of("key", "a", "role", "SPEAKER", "entityId", "KH")),
                    "evidence",
                        List.of(
                            Map.of(
                                "key",
                                "q",
                                "articleId",
                                article,
                                "exact",
                                words,
                                "supports",
                                List.of("record")))));
    assertThat(proposed.status()).as("%s", proposed.body()).isEqualTo(201);
    var id = proposed.text("/id");
    var review =
        entente
            .cooperation()
            .post(
                "/v1/records/%s/reviews".formatted(id),
                ben,
                Map.of("verdict", "ACCEPT"),
                "If-Match",
                "*");
    assertThat(review.status()).as("%s", review.body()).isEqualTo(200);
    return id;
  }
}
