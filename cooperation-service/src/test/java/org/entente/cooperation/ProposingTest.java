package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.list;
import static org.entente.cooperation.World.propose;
import static org.entente.cooperation.World.proposed;
import static org.entente.cooperation.World.statement;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.jayway.jsonpath.JsonPath;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.entente.cooperation.World.Away;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class ProposingTest {

  @Test
  void proposedRecordIsAnsweredWhole() {
    var body = propose(deportation()).statusCode(201).header("ETag", "\"1\"").extract().asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {
              "id": "${json-unit.regex}record_[0-9a-z]{26}", "version": 1, "revision": 1,
              "kind": "DEPORTATION", "stage": "COMPLETED", "title": "Cambodia deports 93 Thais",
              "negated": false, "modes": [], "contexts": [],
              "date": {"edtf": "2025-02-28", "earliest": "2025-02-28", "latest": "2025-02-28",
                       "precision": "DAY", "basis": "DERIVED", "text": "On Friday"},
              "review": "PROPOSED", "proposedBy": "ana", "dyad": "KH-TH", "visibility": "PUBLIC",
              "parties": [
                {"key": "kh", "role": "ACTOR", "entityId": "%s", "entityKind": "COUNTRY", "label": "Cambodia", "country": "KH", "lookup": "RESOLVED"},
                {"key": "th", "role": "COUNTERPART", "entityId": "%s", "entityKind": "COUNTRY", "label": "Thailand", "country": "TH",
                 "lookup": "RESOLVED"},
                {"key": "they", "role": "SUBJECT", "country": "TH", "lookup": "RESOLVED",
                 "population": {"id": "${json-unit.regex}population_[0-9a-z]{26}", "label": "93 Thai nationals",
                                "country": "TH", "kind": "PERSONS"}}
              ],
              "figures": [
                {"key": "n", "measure": "persons_deported", "value": 93, "qualifier": "EXACT", "unit": "person",
                 "cumulative": false, "rhetorical": false, "text": "93 Thai nationals"}
              ],
              "claims": [],
              "evidence": [
                {"id": "${json-unit.regex}evidence_[0-9a-z]{26}", "key": "q", "articleId": "%s", "revision": 1,
                 "exact": "%s", "start": 0, "end": 61, "supports": ["record", "date", "figure:n", "party:kh"],
                 "verification": "VERIFIED", "standing": "CURRENT"}
              ],
              "links": [],
              "codes": [
                {"scheme": "PLOVER-2.0/5e0c24f", "layer": "PERSONS", "code": "COERCE:deport", "author": "TABLE", "score": -7},
                {"scheme": "CAMEO-1.1b3", "layer": "PERSONS", "code": "174", "author": "TABLE", "score": -5.0}
              ],
              "receivedAt": "${json-unit.any-string}"
            }
            """
                .formatted(WhoIsWho.CAMBODIA, WhoIsWho.THAILAND, Press.ARTICLE, Press.HANDED_OVER));
  }

  @Test
  void quoteIsKeptAsPrintedNotAsTyped() {
    var record = deportation();
    ((ObjectNode) record.at("/evidence/0"))
        .put("exact", Press.HANDED_OVER.replace(" handed ", "  handed "));

    propose(record).statusCode(201).body("evidence[0].exact", equalTo(Press.HANDED_OVER));
  }

  @Test
  void everythingElseOfARecordIsKept() {
    var other = proposed(statement());
    var record = deportation();
    record
        .put("detail", "By land.")
        .put("scope", "BILATERAL")
        .put("point", 10)
        .put("note", "Seen twice.");
    record.put("partOf", other).put("visibility", "PUBLIC");
    record.set("modes", list("[\"handed_over\", \"joint\"]"));
    record.set("contexts", list("[\"cyber\", \"crime\"]"));
    record.set("end", json("{\"edtf\": \"2025-03\"}"));
    record.set("due", json("{\"edtf\": \"2026\"}"));
    record.set(
        "place", json("{\"entityId\": \"%s\", \"text\": \"Poipet\"}".formatted(WhoIsWho.POIPET)));
    record.set("series", json("{\"name\": \"Border meeting\", \"number\": 8}"));
    record.set("links", list("[{\"type\": \"FOLLOWS\", \"recordId\": \"%s\"}]".formatted(other)));
    record.set(
        "codes",
        list("[{\"scheme\": \"PLOVER-2.0\", \"layer\": \"STATE\", \"code\": \"COOPERATE\"}]"));
    record.set(
        "claims",
        list(
            """
            [{"key": "c", "by": {"entityId": "%s"}, "via": "by post", "stance": "CLAIMED", "about": ["figure:n", "party:kh"],
              "saidOn": {"edtf": "2025-03-01"}, "evidence": ["q"]},
             {"key": "d", "by": {"population": {"label": "93 Thai nationals", "country": "TH", "kind": "PERSONS"}},
              "stance": "DENIED", "about": ["record"]}]
            """
                .formatted(WhoIsWho.MINISTER)));

    var body = propose(record).statusCode(201).extract().asString();

    assertThatJson(body).node("modes").isEqualTo("[\"handed_over\", \"joint\"]");
    assertThatJson(body).node("contexts").isEqualTo("[\"cyber\", \"crime\"]");
    assertThatJson(body).node("end.latest").isEqualTo("2025-03-31");
    assertThatJson(body).node("due.precision").isEqualTo("YEAR");
    assertThatJson(body)
        .node("place")
        .isEqualTo(
            "{\"entityId\": \"%s\", \"label\": \"Poipet\", \"text\": \"Poipet\"}"
                .formatted(WhoIsWho.POIPET));
    assertThatJson(body).node("series").isEqualTo("{\"name\": \"Border meeting\", \"number\": 8}");
    assertThatJson(body).node("partOf").isEqualTo(other);
    assertThatJson(body)
        .node("links")
        .isEqualTo("[{\"type\": \"FOLLOWS\", \"recordId\": \"%s\"}]".formatted(other));
    assertThatJson(body)
        .node("codes[0]")
        .isEqualTo(
            "{\"scheme\": \"PLOVER-2.0\", \"layer\": \"STATE\", \"code\": \"COOPERATE\", \"author\": \"GIVEN\"}");
    assertThatJson(body)
        .inPath("$.codes[1:].code")
        .isEqualTo("[\"COOPERATE\", \"063\", \"COERCE:deport\", \"174\"]");
    assertThatJson(body)
        .node("claims[0]")
        .isEqualTo(
            """
            {"id": "${json-unit.regex}claim_[0-9a-z]{26}", "key": "c", "by": {"entityId": "%s", "label": "Sar Dara"},
             "via": "by post", "stance": "CLAIMED", "about": ["figure:n", "party:kh"], "evidence": ["q"],
             "saidOn": {"edtf": "2025-03-01", "earliest": "2025-03-01", "latest": "2025-03-01", "precision": "DAY",
                        "basis": "STATED"}}
            """
                .formatted(WhoIsWho.MINISTER));
    var population = JsonPath.<String>read(body, "$.parties[2].population.id");
    assertThatJson(body).node("claims[1].by.population.id").isEqualTo(population);
  }

  @Test
  void populationIsSharedByItsId() {
    String population = propose(deportation()).extract().path("parties[2].population.id");
    var record = deportation();
    record
        .withObject("/parties/2")
        .set("population", json("{\"id\": \"%s\"}".formatted(population)));

    propose(record).statusCode(201).body("parties[2].population.id", equalTo(population));
  }

  @Test
  void unknownPopulationIsNamed() {
    var record = deportation();
    var nobody = "population_01jd0000000000000000000009";
    record.withObject("/parties/2").set("population", json("{\"id\": \"%s\"}".formatted(nobody)));

    propose(record)
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-population"))
        .body("errors[0].field", equalTo("parties[2].population.id"));
  }

  @Test
  void sameAgainIsTheSameRecord() {
    var record = deportation().put("externalId", "desk:same");
    var id = proposed(record);

    propose(record).statusCode(200).body("id", equalTo(id)).body("version", equalTo(1));
  }

  @Test
  void undecidedProposalIsReplacedByItsProposer() {
    String id = proposed(deportation().put("externalId", "desk:replaced"));
    var other = deportation().put("externalId", "desk:replaced").put("title", "Another title");

    propose(other)
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("id", equalTo(id))
        .body("version", equalTo(2))
        .body("title", equalTo("Another title"));
  }

  @Test
  void nobodyElseReplacesAProposal() {
    proposed(deportation().put("externalId", "desk:taken"));
    var other = deportation().put("externalId", "desk:taken").put("title", "Another title");

    as("eve", "contributor")
        .body(other.toString())
        .post("/v1/records")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/external-id-taken"));
  }

  @Test
  void acceptedRecordIsNotReplaced() {
    accepted(deportation().put("externalId", "desk:accepted"));

    propose(deportation().put("externalId", "desk:accepted").put("title", "Another title"))
        .statusCode(409)
        .body("type", equalTo("/problems/change-needs-revision"));
  }

  @Test
  void rejectedRecordDoesNotComeBack() {
    World.review(proposed(deportation().put("externalId", "desk:rejected")), "REJECT")
        .statusCode(200);

    propose(deportation().put("externalId", "desk:rejected").put("title", "Another title"))
        .statusCode(409)
        .body("type", equalTo("/problems/already-rejected"));
  }

  @Test
  void idempotencyKeyAnswersTheFirstAnswer() {
    var first = withKey("key-1", deportation().toString()).statusCode(201).extract().asString();

    var second = withKey("key-1", deportation().toString()).statusCode(201).extract().asString();

    assertThatJson(second).isEqualTo(first);
  }

  @Test
  void repeatedKeyIsAnsweredWithoutAskingAnybody() {
    var first = withKey("key-3", deportation().toString()).statusCode(201).extract().asString();

    try (var refusing = new Away(Press.PATH, aResponse().withStatus(400))) {
      var second = withKey("key-3", deportation().toString()).statusCode(201).extract().asString();

      assertThatJson(second).isEqualTo(first);
    }
  }

  @Test
  void keyOfWhatWasRefusedIsFree() {
    var record = deportation();
    try (var refusing = new Away(Press.PATH, aResponse().withStatus(400))) {
      withKey("key-4", record.toString()).statusCode(422);
    }

    withKey("key-4", record.toString()).statusCode(201);
  }

  @Test
  void idempotencyKeyIsForOneRequest() {
    withKey("key-2", deportation().toString()).statusCode(201);

    withKey("key-2", statement().toString())
        .statusCode(409)
        .body("type", equalTo("/problems/idempotency-key-reused"));
  }

  @Test
  void withoutAKeyTheSameIsAnotherRecord() {
    var first = proposed(statement());

    propose(statement()).statusCode(201).body("id", not(equalTo(first)));
  }

  private static ValidatableResponse withKey(String key, String body) {
    return as("ana", "contributor")
        .header("Idempotency-Key", key)
        .body(body)
        .post("/v1/records")
        .then();
  }
}
