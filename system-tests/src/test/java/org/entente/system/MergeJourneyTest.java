package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Two entities are judged to be one, and it is taken back, seen from all services at once. */
class MergeJourneyTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EntenteRun entente = EntenteRun.get();
  private final String ana = entente.token("curator", "ana");

  @Test
  void whatIsKnownOfOneIsKnownOfBothUntilTheyAreTwoAgain() {
    var word = "Merge" + Long.toString(System.nanoTime(), 36);
    var one = person(word + "one Sokha");
    var other = person(word + "other Sophea");
    var article = article("The envoy %sother Sophea spoke on Friday.".formatted(word));
    var record = record(article, "%sother Sophea spoke".formatted(word), other);
    awaitSeen(other, other, List.of(article), List.of(record));
    awaitSeen(one, one, List.of(), List.of());

    var judgement =
        entente
            .entities()
            .post(
                "/v1/judgements",
                ana,
                Map.of(
                    "left", one, "right", other, "verdict", "POSITIVE", "reason", "One person."));
    assertThat(judgement.status()).as("%s", judgement.body()).isEqualTo(201);

    awaitSeen(one, one, List.of(article), List.of(record));
    awaitSeen(other, one, List.of(article), List.of(record));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(mentioned(article)).containsExactly(one));
    assertThat(entente.entities().get("/v1/entities/" + other).status()).isEqualTo(308);

    var withdrawal =
        entente
            .entities()
            .post(
                "/v1/judgements/%s/withdrawal".formatted(judgement.text("/id")),
                ana,
                Map.of("reason", "Two persons."));
    assertThat(withdrawal.status()).as("%s", withdrawal.body()).isEqualTo(200);

    awaitSeen(one, one, List.of(), List.of());
    awaitSeen(other, other, List.of(article), List.of(record));
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(mentioned(article)).containsExactly(other));
  }

  /** What the gateway tells of an entity, and under which id. */
  private void awaitSeen(String asked, String shown, List<String> articles, List<String> records) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> {
          var entity =
              entente
                  .gateway()
                  .query(
                      """
                      { entity(id: "%s") { id askedId
                          articles { edges { node { id } } }
                          records(review: PROPOSED) { edges { node { id } } } } }
                      """
                          .formatted(asked))
                  .at("/data/entity");
          assertThat(entity.at("/id").asText()).isEqualTo(shown);
          assertThat(entity.at("/askedId").asText(asked)).isEqualTo(asked);
          assertThat(ids(entity.at("/articles/edges"))).isEqualTo(articles);
          assertThat(ids(entity.at("/records/edges"))).isEqualTo(records);
        });
  }

  private static List<String> ids(JsonNode edges) {
    return edges.findValuesAsText("id");
  }

  private List<String> mentioned(String article) {
    return ids(
        entente
            .gateway()
            .query("{ article(id: \"%s\") { mentions { entity { id } } } }".formatted(article))
            .at("/data/article/mentions"));
  }

  private String person(String name) {
    var answer =
        entente
            .entities()
            .post(
                "/v1/entities",
                ana,
                Map.of(
                    "kind", "PERSON", "names", List.of(Map.of("value", name, "language", "en"))));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("/id");
  }

  private String article(String text) {
    var answer = entente.articles().post("/v1/articles", ana, Map.of("text", text));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("/id");
  }

  private String record(String article, String quote, String party) {
    var answer =
        entente
            .cooperation()
            .post(
                "/v1/records",
                ana,
                Map.of(
                    "kind",
                    "MEETING",
                    "stage",
                    "HELD",
                    "parties",
                    List.of(
                        Map.of("key", "p1", "role", "PARTICIPANT", "entityId", party),
                        Map.of("key", "p2", "role", "PARTICIPANT", "entityId", "TH")),
                    "evidence",
                    List.of(
                        Map.of(
                            "key",
                            "q1",
                            "articleId",
                            article,
                            "exact",
                            quote,
                            "supports",
                            List.of("record")))));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("/id");
  }
}
