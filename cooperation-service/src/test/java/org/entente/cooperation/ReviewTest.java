package org.entente.cooperation;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.anybody;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.decide;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.list;
import static org.entente.cooperation.World.proposed;
import static org.entente.cooperation.World.review;
import static org.entente.cooperation.World.statement;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class ReviewTest {

  @Test
  void acceptedRecordShowsWhoAcceptedIt() {
    var id = proposed(deportation());

    review(id, "ACCEPT")
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("review", equalTo("ACCEPTED"))
        .body("reviewedBy", equalTo("ben"))
        .body("version", equalTo(2));
  }

  @Test
  void nobodyDecidesOnTheirOwnProposal() {
    String id =
        as("ben", "curator")
            .body(deportation().toString())
            .post("/v1/records")
            .then()
            .extract()
            .path("id");

    review(id, "ACCEPT").statusCode(403).body("type", equalTo("/problems/own-proposal"));
  }

  @Test
  void contributorsDoNotDecide() {
    var id = proposed(deportation());

    as("eve", "contributor", "partner")
        .body("{\"verdict\": \"ACCEPT\"}")
        .post("/v1/records/{id}/reviews", id)
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
  }

  @Test
  void recordWithoutEvidenceIsNotAccepted() {
    var record = deportation();
    record.remove("evidence");
    var id = proposed(record);

    var body = review(id, "ACCEPT").statusCode(422).extract().asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {
              "type": "/problems/evidence-missing",
              "title": "Evidence missing",
              "status": 422,
              "detail": "The record cannot be accepted: what lacks evidence is named under errors.",
              "errors": [
                {"field": "record", "detail": "Has no verified quote that supports it."},
                {"field": "date.text", "detail": "Has no verified quote that supports it and holds \\"On Friday\\"."},
                {"field": "figures[0].text",
                 "detail": "Has no verified quote that supports it and holds \\"93 Thai nationals\\"."}
              ]
            }
            """);
  }

  @Test
  void wordsOfDateAndFigureMustStandInTheirQuotes() {
    var record = deportation();
    record.withObject("/date").put("text", "on Saturday");
    record.withObject("/figures/0").put("text", "94 Thai nationals");

    review(proposed(record), "ACCEPT")
        .statusCode(422)
        .body("errors.field", containsInAnyOrder("date.text", "figures[0].text"));
  }

  @Test
  void wordsMayStandInAQuoteOfTheWhole() {
    var part = statement().put("partOf", accepted(deportation()));
    part.set(
        "date",
        World.json("{\"edtf\": \"2025-02-28\", \"basis\": \"DERIVED\", \"text\": \"On Friday\"}"));
    part.set(
        "evidence",
        list(
            "[{\"key\": \"q\", \"articleId\": \"%s\", \"exact\": \"%s\", \"supports\": [\"record\", \"date\"]}]"
                .formatted(Press.ARTICLE, Press.HELPED)));

    review(proposed(part), "ACCEPT").statusCode(200);
  }

  @Test
  void quoteOfTheWholeDoesNotStandInForOnesOwn() {
    var part = statement().put("partOf", accepted(deportation()));
    part.set(
        "date",
        World.json("{\"edtf\": \"2025-02-28\", \"basis\": \"DERIVED\", \"text\": \"On Friday\"}"));
    part.set(
        "evidence",
        list(
            "[{\"key\": \"q\", \"articleId\": \"%s\", \"exact\": \"%s\", \"supports\": [\"record\"]}]"
                .formatted(Press.ARTICLE, Press.HELPED)));

    review(proposed(part), "ACCEPT")
        .statusCode(422)
        .body("type", equalTo("/problems/evidence-missing"))
        .body("errors.field", contains("date.text"));
  }

  @Test
  void pieceOfALongerNumberIsNotAFiguresWords() {
    var record = deportation();
    record.withObject("/figures/0").put("text", "9").put("value", 9);

    review(proposed(record), "ACCEPT")
        .statusCode(422)
        .body("errors.field", contains("figures[0].text"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"date", "end", "due"})
  void dateThatASourceSaysHasItsWords(String field) {
    var record = deportation();
    record.set(field, World.json("{\"edtf\": \"2025-02-28\", \"basis\": \"STATED\"}"));

    review(proposed(record), "ACCEPT")
        .statusCode(422)
        .body("type", equalTo("/problems/evidence-missing"))
        .body("errors.field", contains(field + ".text"));
  }

  @Test
  void dateThatNoSourceSaysNeedsNoQuote() {
    var record = deportation();
    record.withObject("/date").put("basis", "OUTSIDE_KNOWLEDGE").put("text", "last spring");

    review(proposed(record), "ACCEPT").statusCode(200);
  }

  @Test
  void onlyProposalsAreAccepted() {
    review(accepted(deportation()), "ACCEPT")
        .statusCode(409)
        .body("type", equalTo("/problems/verdict-out-of-turn"));
  }

  @Test
  void onlyAcceptedRecordsAreDeprecated() {
    review(proposed(deportation()), "DEPRECATE").statusCode(409);
  }

  @Test
  void deprecatedRecordNamesItsSuccessor() {
    var successor = accepted(deportation());
    var id = accepted(deportation());

    decide(
            id,
            "{\"verdict\": \"DEPRECATE\", \"comment\": \"Told twice.\", \"successor\": \"%s\"}"
                .formatted(successor))
        .statusCode(200)
        .body("review", equalTo("DEPRECATED"));

    assertThatJson(anybody().get("/v1/records/{id}/reviews", id).asString())
        .node("[1]")
        .isEqualTo(
            """
            {"id": "${json-unit.regex}review_[0-9a-z]{26}", "verdict": "DEPRECATE", "recordVersion": 2,
             "comment": "Told twice.", "successor": "%s", "reviewer": "ben", "decidedAt": "${json-unit.any-string}"}
            """
                .formatted(successor));
  }

  @Test
  void successorMustExist() {
    decide(
            accepted(deportation()),
            "{\"verdict\": \"DEPRECATE\", \"successor\": \"record_01jd0000000000000000000009\"}")
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-record"))
        .body("errors.field", contains("successor"));
  }

  @Test
  void verdictMustBeKnown() {
    decide(proposed(deportation()), "{\"verdict\": \"MAYBE\", \"successor\": \"it\"}")
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("verdict", "successor"));
  }

  @Test
  void unknownRecordIsNotFound() {
    review("record_01jd0000000000000000000009", "ACCEPT")
        .statusCode(404)
        .body("type", equalTo("/problems/record-not-found"));
  }

  @Test
  void whoDecidesSaysOnWhichVersion() {
    var id = proposed(deportation());

    var body =
        as("ben", "curator")
            .body("{\"verdict\": \"ACCEPT\"}")
            .post("/v1/records/{id}/reviews", id)
            .then()
            .statusCode(428)
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {
              "type": "/problems/precondition-required",
              "title": "Precondition required",
              "status": 428,
              "detail": "A decision is about one version of a record; say which one in the header If-Match.",
              "errors": [{"field": "If-Match", "detail": "Must be the ETag that the record was read with."}]
            }
            """);
  }

  @Test
  void staleVersionIsRefused() {
    var id = proposed(deportation());

    as("ben", "curator")
        .header("If-Match", "\"7\"")
        .body("{\"verdict\": \"ACCEPT\"}")
        .post("/v1/records/{id}/reviews", id)
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/stale-version"));
  }

  @Test
  void seenVersionIsDecidedOn() {
    var id = proposed(deportation());

    as("ben", "curator")
        .header("If-Match", "\"1\"")
        .body("{\"verdict\": \"REJECT\"}")
        .post("/v1/records/{id}/reviews", id)
        .then()
        .statusCode(200);
  }

  @Test
  void everyStepIsInTheFeed() {
    var id = proposed(deportation());
    review(id, "ACCEPT").statusCode(200);
    review(id, "DEPRECATE").statusCode(200);

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() ->
            as("sys", "service")
                .get("/v1/changes?limit=1000")
                .then()
                .body(
                    "findAll { it.subject == '" + id + "' }.type",
                    contains(
                        "org.entente.record.proposed",
                        "org.entente.record.accepted",
                        "org.entente.record.deprecated"))
                .body("findAll { it.subject == '" + id + "' }.entityversion", contains(1, 2, 3)));
  }
}
