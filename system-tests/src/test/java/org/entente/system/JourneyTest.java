package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The main job from end to end: articles in, a record proposed and accepted, one query that joins
 * it all.
 */
class JourneyTest {

  private final EntenteRun entente = EntenteRun.get();
  private final Texts texts = Texts.found();
  private final String ana = entente.token("curator", "ana");
  private final String ben = entente.token("curator", "ben");

  @Test
  void articlesInAndAFederatedAnswerOut() {
    var articles = texts.texts().stream().map(this::post).toList();
    var persons = texts.persons().stream().map(this::findOrAdd).toList();
    var quoted = articles.get(texts.quoted());
    var record = propose(quoted);
    accept(record);

    awaitAnnotated(articles);
    var article =
        entente
            .gateway()
            .query(
                """
                { article(id: "%s") { id
                    mentions { surface entity { id name } }
                    records(first: 50) { edges { node { id kind review date { edtf basis }
                      parties { role entity { name } population { label } } figures { text value }
                      evidence { exact article { id } } } } } } }
                """
                    .formatted(quoted))
            .at("/data/article");

    assertThat(texts.persons()).as("Persons named in %s", texts.origin()).isNotEmpty();
    for (var person : persons) {
      await()
          .atMost(Duration.ofSeconds(30))
          .untilAsserted(() -> assertThat(mentioned(articles.getFirst())).contains(person));
    }
    var node = find(article.at("/records/edges"), "node", record);
    assertThat(node.at("/review").asText()).isEqualTo("ACCEPTED");
    assertThat(node.at("/figures/0/text").asText()).isEqualTo(texts.figure());
    assertThat(node.at("/evidence/0/exact").asText()).isEqualTo(texts.quote());
    assertThat(node.at("/evidence/0/article/id").asText()).isEqualTo(quoted);
    assertThat(node.findValuesAsText("name")).contains("Cambodia", "Thailand");
    assertThat(node.findValuesAsText("label")).contains("persons of the journey");
    assertThat(node.at("/date/basis").asText()).isEqualTo("NONE");
    assertThat(article.at("/mentions").findValuesAsText("surface")).isNotEmpty();
  }

  @Test
  void articlePostedTwiceIsOneArticle() {
    var text = Map.of("text", "Posted twice. " + UUID.randomUUID());

    var first = entente.articles().post("/v1/articles", ana, text);
    var second = entente.articles().post("/v1/articles", ana, text);

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(200);
    assertThat(second.text("/id")).isEqualTo(first.text("/id"));
  }

  @Test
  void proposerCannotAccept() {
    var record = propose(post(texts.texts().get(texts.quoted())));

    var review = review(record, ana);

    assertThat(review.status()).isEqualTo(403);
    assertThat(review.text("/type")).isEqualTo("/problems/own-proposal");
  }

  @Test
  void quoteThatIsNotInTheArticleIsRefusedWithTheNearestText() {
    var article = post(texts.texts().get(texts.quoted()));
    var changed = texts.quote().replaceFirst("[a-z]{4}", "xyzq");

    var answer = entente.cooperation().post("/v1/records", ana, record(article, changed));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("/type")).isEqualTo("/problems/quote-not-in-article");
    assertThat(answer.text("/errors/0/field")).isEqualTo("evidence[0].exact");
    assertThat(answer.text("/errors/0/detail"))
        .contains(texts.quote().substring(texts.quote().length() - 12));
  }

  private String post(String text) {
    var answer = entente.articles().post("/v1/articles", ana, Map.of("text", text));
    assertThat(answer.status()).as("%s", answer.body()).isIn(200, 201);
    return answer.text("/id");
  }

  /** As a curator would: who is known already is not entered again. */
  private String findOrAdd(Texts.Person person) {
    var query = URLEncoder.encode(person.name(), StandardCharsets.UTF_8);
    var known = entente.entities().get("/v1/entities?kind=PERSON&q=" + query);
    var same =
        StreamSupport.stream(known.body().at("/items").spliterator(), false)
            .filter(e -> e.at("/name").asText().equals(person.name()))
            .findFirst();
    if (same.isPresent()) {
      return same.get().at("/id").asText();
    }
    var added =
        entente
            .entities()
            .post(
                "/v1/entities",
                ana,
                Map.of(
                    "kind", "PERSON",
                    "country", person.country(),
                    "names", List.of(Map.of("value", person.name(), "language", "en"))));
    assertThat(added.status()).as("%s", added.body()).isEqualTo(201);
    return added.text("/id");
  }

  private String propose(String article) {
    var answer = entente.cooperation().post("/v1/records", ana, record(article, texts.quote()));
    assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
    return answer.text("/id");
  }

  private Map<String, Object> record(String article, String quote) {
    return Map.of(
        "kind", "DEPORTATION",
        "stage", "COMPLETED",
        "parties",
            List.of(
                Map.of("key", "from", "role", "ACTOR", "entityId", "KH"),
                Map.of("key", "to", "role", "RECIPIENT", "entityId", "TH"),
                Map.of(
                    "key", "who",
                    "role", "SUBJECT",
                    "population",
                        Map.of(
                            "label", "persons of the journey", "country", "TH", "kind", "PERSON"))),
        "figures",
            List.of(
                Map.of(
                    "key", "f1",
                    "measure", "persons_repatriated",
                    "value", Integer.parseInt(texts.figure().replaceAll("[^0-9]", "")),
                    "qualifier", "EXACT",
                    "unit", "person",
                    "text", texts.figure())),
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
                    List.of("record", "figure:f1"))));
  }

  private void accept(String record) {
    var review = review(record, ben);
    assertThat(review.status()).as("%s", review.body()).isIn(200, 201);
  }

  /** Accepts the version that is there now. */
  private Api.Answer review(String record, String token) {
    var version = entente.cooperation().get("/v1/records/" + record).text("/version");
    return entente
        .cooperation()
        .post(
            "/v1/records/%s/reviews".formatted(record),
            token,
            Map.of("verdict", "ACCEPT"),
            "If-Match",
            "\"" + version + "\"");
  }

  private void awaitAnnotated(List<String> articles) {
    for (var article : articles) {
      await()
          .atMost(Duration.ofSeconds(60))
          .untilAsserted(() ->
              assertThat(entente.articles().get("/v1/articles/" + article).text("/annotation"))
                  .isEqualTo("DONE"));
    }
  }

  private List<String> mentioned(String article) {
    var answer =
        entente
            .gateway()
            .query("{ article(id: \"%s\") { mentions { entity { id } } } }".formatted(article));
    var ids = new ArrayList<String>();
    answer.at("/data/article/mentions").forEach(m -> ids.add(m.at("/entity/id").asText()));
    return ids;
  }

  private static JsonNode find(JsonNode edges, String field, String id) {
    return StreamSupport.stream(edges.spliterator(), false)
        .map(e -> e.get(field))
        .filter(n -> n.at("/id").asText().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("%s is not among %s".formatted(id, edges)));
  }
}
