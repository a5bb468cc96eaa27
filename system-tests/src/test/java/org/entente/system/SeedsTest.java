package org.entente.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.entente.system.SeedFacts.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * All that five real articles say can be stored and comes back as it was sent. Where the folder
 * with the articles ({@code ../shared/corpus}) is missing these tests are skipped, and say so.
 */
@Order(Integer.MAX_VALUE - 2) // its persons bear the names of others
class SeedsTest {

  private static final EntenteRun ENTENTE = EntenteRun.get();
  private static final String ANA = ENTENTE.token("contributor", "ana");
  private static final String BEN = ENTENTE.token("curator", "ben");

  private static SeedFacts facts;
  private static final Ids IDS = new Ids();
  private static final Map<String, ObjectNode> SENT = new LinkedHashMap<>();
  private static final Map<String, JsonNode> STORED = new LinkedHashMap<>();
  private static final List<String> ACCEPTED = new ArrayList<>();

  @BeforeAll
  static void load() throws IOException {
    var found = SeedFacts.found();
    assumeTrue(found.isPresent(), "The folder ../shared/corpus is not there");
    facts = found.get();
    articles(IDS);
    for (var entity : facts.entities()) {
      var answer = ENTENTE.entities().post("/v1/entities", BEN, entity);
      assertThat(answer.status()).as("%s", answer.body()).isIn(200, 201);
      IDS.entities()
          .put(entity.get("externalId").asText().substring("seed:".length()), answer.text("/id"));
    }
    for (var event : facts.events()) {
      var record = facts.record(event, IDS);
      var answer = ENTENTE.cooperation().post("/v1/records", ANA, record);
      assertThat(answer.status()).as("%s: %s", event.id(), answer.body()).isEqualTo(201);
      SeedFacts.remember(event, answer.body(), IDS);
      SENT.put(event.id(), record);
    }
    SENT.keySet().forEach(SeedsTest::accept);
    SENT.keySet()
        .forEach(id ->
            STORED.put(
                id, ENTENTE.cooperation().get("/v1/records/" + IDS.records().get(id)).body()));
    System.out.printf(
        "Of %d records of the seeds %d can be accepted; those that quote another event too: %s%n",
        SENT.size(),
        ACCEPTED.size(),
        SENT.entrySet().stream()
            .filter(sent -> sent.getValue().get("evidence").size() > 1)
            .map(Map.Entry::getKey)
            .toList());
  }

  private static void articles(Ids ids) throws IOException {
    for (var text : facts.texts().entrySet()) {
      var answer = ENTENTE.articles().post("/v1/articles", BEN, Map.of("text", text.getValue()));
      assertThat(answer.status()).as("%s", answer.body()).isIn(200, 201);
      ids.articles().put(text.getKey(), answer.text("/id"));
    }
  }

  private static JsonNode stored(String event) {
    return Objects.requireNonNull(STORED.get(event));
  }

  private static ObjectNode sent(String event) {
    return Objects.requireNonNull(SENT.get(event));
  }

  /** Those that lack what a source must say of their dates stay proposals. */
  private static void accept(String event) {
    var id = IDS.records().get(event);
    var answer =
        ENTENTE
            .cooperation()
            .post(
                "/v1/records/%s/reviews".formatted(id),
                BEN,
                Map.of("verdict", "ACCEPT"),
                "If-Match",
                "*");
    if (answer.status() == 200) {
      ACCEPTED.add(event);
    } else {
      assertThat(answer.text("/type")).isEqualTo("/problems/evidence-missing");
      assertThat(answer.body().get("errors"))
          .as(event)
          .allMatch(error -> error.get("field").asText().startsWith("date"));
    }
  }

  @Test
  void everyEventIsStoredAndComesBackAsItWasSent() {
    assertThat(SENT).hasSize(121);
    var figures = 0;
    for (var sent : SENT.entrySet()) {
      assertSame(sent.getKey(), sent.getValue(), stored(sent.getKey()));
      figures += sent.getValue().get("figures").size();
    }
    // 36 numbers, three of which are ordinals: of a meeting, a visit and a point.
    assertThat(figures).isEqualTo(33);
  }

  /** All that was sent stands in what is answered; what names a population does so by its id. */
  private static void assertSame(String at, JsonNode sent, JsonNode stored) {
    if (sent.isObject()) {
      sent.properties()
          .forEach(field -> {
            var name = field.getKey();
            var there = stored.path(name);
            if (name.equals("entityId") || name.equals("represents")) {
              assertThat(there.asText()).as(at + "." + name).startsWith("entity_");
            } else if (!field.getValue().isEmpty() || !field.getValue().isContainerNode()) {
              assertSame(at + "." + name, field.getValue(), there);
            }
          });
    } else if (sent.isArray()) {
      assertThat(stored.size()).as(at).isEqualTo(sent.size());
      for (int i = 0; i < sent.size(); i++) {
        assertSame(at + "[" + i + "]", sent.get(i), stored.get(i));
      }
    } else if (sent.isNumber()) {
      assertThat(stored.decimalValue()).as(at).isEqualByComparingTo(sent.decimalValue());
    } else {
      assertThat(stored.asText()).as(at).isEqualTo(sent.asText());
    }
  }

  @Test
  void allQuotesVerify() {
    for (var stored : STORED.entrySet()) {
      assertThat(stored.getValue().get("evidence"))
          .as(stored.getKey())
          .isNotEmpty()
          .allMatch(quote -> quote.get("verification").asText().equals("VERIFIED"));
    }
  }

  @Test
  void oneChangedCharacterIsRefusedWithTheNearestText() {
    var record = sent("s3-e09").deepCopy();
    var exact = record.at("/evidence/0/exact").asText();
    record.put("externalId", "seed:changed");
    ((ObjectNode) record.at("/evidence/0")).put("exact", exact.replaceFirst("[a-z]", "ǂ"));

    var answer = ENTENTE.cooperation().post("/v1/records", ANA, record);

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("/type")).isEqualTo("/problems/quote-not-in-article");
    assertThat(answer.text("/errors/0/detail")).contains(exact.substring(exact.length() - 10));
  }

  @Test
  void loadingAgainCreatesNothing() throws IOException {
    var again = new Ids();
    articles(again);
    again.entities().putAll(IDS.entities());
    for (var event : facts.events()) {
      // A population keeps the id that it was given when its first record was stored.
      var answer = ENTENTE.cooperation().post("/v1/records", ANA, sent(event.id()));
      assertThat(answer.status()).as("%s: %s", event.id(), answer.body()).isEqualTo(200);
      assertThat(answer.text("/id")).isEqualTo(IDS.records().get(event.id()));
    }
    assertThat(again.articles()).isEqualTo(IDS.articles());
  }

  @Test
  void deportedPersonsPutNoCoercionBetweenTheStates() {
    var deportation = stored("s3-e09");

    assertThat(deportation.get("dyad").asText()).isEqualTo("KH-TH");
    assertThat(ofStates(deportation)).isEmpty();
    assertThat(deportation.get("codes").findValuesAsText("code")).contains("COERCE:deport");
  }

  private static List<String> ofStates(JsonNode record) {
    return StreamSupport.stream(record.get("codes").spliterator(), false)
        .filter(code -> code.get("layer").asText().equals("STATE"))
        .map(code -> code.get("code").asText())
        .toList();
  }

  @Test
  void conferenceOfManyMakesNoDyadsAndAnAbsenceIsFound() {
    assertThat(stored("s1-e01").has("dyad")).isFalse();
    assertThat(stored("s1-e03").has("dyad")).isFalse();
    assertThat(found("party=KH&role=ABSENT&review=" + stored("s1-e03").get("review").asText()))
        .contains("s1-e03");
  }

  @Test
  void accusationIsCountedAsAClaimAndAClaimNotAtAll() {
    assertThat(stored("s0-e23").get("codes")).isEmpty();
    assertThat(stored("s0-e20").get("codes")).isEmpty();
    assertThat(stored("s0-e17").at("/claims/0/stance").asText()).isEqualTo("ALLEGED");
    if (ACCEPTED.contains("s0-e17")) {
      var series = ENTENTE.cooperation().get("/v1/dyads/KH-TH/series").body();
      assertThat(series.at("/undated/claimed/records").asInt()).as("%s", series).isPositive();
    }
  }

  @Test
  void sanctionsOnACompanyAreNoneBetweenStates() {
    var sanction = stored("s4-e24");

    assertThat(sanction.has("dyad")).isFalse();
    assertThat(ofStates(sanction)).isEmpty();
  }

  @Test
  void figuresAreKeptApart() {
    assertThat(figure("s4-e16", 0))
        .containsEntry("qualifier", "ABOUT")
        .containsEntry("value", "1000");
    assertThat(figure("s1-e05", 0))
        .containsEntry("qualifier", "MORE_THAN")
        .containsEntry("lower", "10000")
        .doesNotContainKey("value");
    assertThat(figure("s3-e18", 0)).containsEntry("value", "7372");
    assertThat(figure("s3-e19", 0)).containsEntry("value", "4895");
    assertThat(figure("s3-e19", 1)).containsEntry("of", "f1").doesNotContainKey("value");
    assertThat(figure("s4-e26", 0)).containsEntry("unit", "USD").containsEntry("asset", "BTC");
    assertThat(figure("s4-e23", 0)).containsEntry("lower", "10000000000");
    assertThat(figure("s4-e23", 0).get("measure")).isNotEqualTo("assets_seized");
    assertThat(figure("s3-e05", 0)).containsEntry("rhetorical", "true");
  }

  private static Map<String, String> figure(String event, int at) {
    var figure = new HashMap<String, String>();
    stored(event)
        .at("/figures/" + at)
        .properties()
        .forEach(field -> figure.put(field.getKey(), field.getValue().asText()));
    return figure;
  }

  @Test
  void lowerBoundReachesWhatIsAskedForCertain() {
    assertThat(
            found(
                "measure=assets_seized&atLeast=300000000&unit=USD&match=CERTAIN&review="
                    + stored("s1-e06").get("review").asText()))
        .contains("s1-e06")
        .doesNotContain("s4-e25");
  }

  @Test
  void whatOnlyOutsideKnowledgeGivesCarriesThatBasis() {
    for (var event : List.of("s4-e01", "s4-e02", "s4-e07")) {
      assertThat(stored(event).at("/date/basis").asText()).isEqualTo("OUTSIDE_KNOWLEDGE");
    }
  }

  @Test
  void exportOfThemIsValidFollowTheMoney(@TempDir Path folder) throws IOException {
    FollowTheMoneyExport.of(ENTENTE, folder).assertValid();
  }

  @Test
  void undatedRecordsAreInEveryList() {
    var all = new HashSet<String>();
    for (var review : List.of("ACCEPTED", "PROPOSED")) {
      for (var sort : List.of("NEWEST", "DATE")) {
        all.addAll(found("review=%s&sort=%s".formatted(review, sort)));
      }
    }

    assertThat(all).containsAll(SENT.keySet());
  }

  /** Which of the events are in a list, all of its pages read. */
  private static List<String> found(String query) {
    var events = new HashMap<String, String>();
    IDS.records().forEach((event, id) -> events.put(id, event));
    var found = new ArrayList<String>();
    var after = "";
    do {
      var page = ENTENTE.cooperation().get("/v1/records?first=200&" + query + after).body();
      page.get("items")
          .forEach(item -> {
            var event = events.get(item.get("id").asText());
            if (event != null) {
              found.add(event);
            }
          });
      after =
          page.at("/pageInfo/hasNextPage").asBoolean()
              ? "&after=" + page.at("/pageInfo/endCursor").asText()
              : "";
    } while (!after.isEmpty());
    return found;
  }
}
