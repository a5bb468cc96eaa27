package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.cooperation.World.anybody;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.list;
import static org.entente.cooperation.World.propose;
import static org.entente.cooperation.World.proposeAsCurator;
import static org.entente.cooperation.World.statement;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.entente.cooperation.World.Away;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class BadProposalTest {

  @Test
  void quoteThatIsNotInItsArticleIsToldWithTheNearestText() {
    var record = deportation();
    record
        .withObject("/evidence/0")
        .put("exact", "On Friday Cambodia handed 94 Thai nationals over to Thailand.");

    var body =
        propose(record)
            .statusCode(422)
            .contentType("application/problem+json")
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {
              "type": "/problems/quote-not-in-article",
              "title": "Quote not in article",
              "status": 422,
              "detail": "A quote does not stand in its article; what comes nearest is told under errors.",
              "errors": [
                {"field": "evidence[0].exact",
                 "detail": "Does not stand in the article; nearest is \\"%s\\"."}
              ]
            }
            """
                .formatted(Press.HANDED_OVER));
  }

  @Test
  void nobodyLearnsOfATextThatTheyMayNotRead() {
    var record = deportation();
    record
        .withObject("/evidence/0")
        .put("articleId", Press.HIDDEN_ARTICLE)
        .put("exact", "Nearly what it says.");

    propose(record)
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-article"))
        .body("errors[0].field", equalTo("evidence[0].articleId"));
  }

  @Test
  void publicRecordQuotesOnlyWhatThePublicMayRead() {
    var record = deportation();
    record.withObject("/evidence/0").put("articleId", Press.HIDDEN_ARTICLE);

    proposeAsCurator(record)
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-article"))
        .body("errors[0].field", equalTo("evidence[0].articleId"));
    proposeAsCurator(record.put("visibility", "CURATOR")).statusCode(201);
  }

  @Test
  void recordNamesNobodyWhoIsHiddenFromItsReaders() {
    var record = statement();
    record
        .withObject("/parties/0")
        .put("entityId", WhoIsWho.HIDDEN)
        .put("represents", WhoIsWho.HIDDEN);
    record.set("place", json("{\"entityId\": \"%s\"}".formatted(WhoIsWho.HIDDEN)));
    record.set(
        "claims",
        list(
            "[{\"key\": \"c\", \"by\": {\"entityId\": \"%s\"}, \"stance\": \"CLAIMED\", \"about\": [\"record\"]}]"
                .formatted(WhoIsWho.HIDDEN)));

    proposeAsCurator(record)
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-entity"))
        .body(
            "errors.field",
            containsInAnyOrder(
                "parties[0].entityId",
                "parties[0].represents",
                "place.entityId",
                "claims[0].by.entityId"))
        .body("errors.detail", everyItem(not(containsString("Hidden Name"))));
    proposeAsCurator(record.put("visibility", "CURATOR"))
        .statusCode(201)
        .body("parties[0].label", equalTo("Hidden Name"));
  }

  @Test
  void quotePrintedWithTooMuchWhiteSpaceIsToldSo() {
    var printed = "On Friday" + " ".repeat(4000) + "Cambodia";
    var answer =
        "{\"results\": [{\"status\": \"WHITESPACE\", \"revision\": 1, \"start\": 0, \"end\": %d, \"exact\": \"%s\"}]}"
            .formatted(printed.length(), printed);

    try (var press = new Away(Press.PATH, okJson(answer))) {
      propose(deportation())
          .statusCode(422)
          .body("type", equalTo("/problems/quote-too-long"))
          .body("errors[0].field", equalTo("evidence[0].exact"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Press.PATH, WhoIsWho.PATH})
  void whatAnotherServiceRefusesIsNotKept(String path) {
    var refusal =
        jsonResponse(
            """
            {"type": "/problems/invalid-request", "title": "Invalid request", "status": 400, "detail": "One is not valid.",
             "errors": [{"field": "x[0]", "detail": "Must be another."}]}
            """,
            400);
    var record = deportation().put("externalId", "desk:refused" + path);

    try (var refusing = new Away(path, refusal)) {
      propose(record)
          .statusCode(422)
          .body("type", equalTo("/problems/upstream-refused"))
          .body("detail", containsString("One is not valid. (x[0]: Must be another.)"));
    }

    propose(record).statusCode(201);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403, 408, 425, 429, 500, 503})
  void whatAnotherServiceCannotAnswerNowIsOwed(int status) {
    try (var press = new Away(Press.PATH, aResponse().withStatus(status))) {
      propose(deportation())
          .statusCode(201)
          .body("evidence[0].verification", equalTo("UNVERIFIED"));
    }
  }

  @Test
  void refusalWithoutAWordIsToldByItsStatus() {
    try (var press = new Away(Press.PATH, aResponse().withStatus(404).withBody("<html>"))) {
      propose(deportation())
          .statusCode(422)
          .body("detail", containsString("articles-service"))
          .body("detail", containsString("404"));
    }
  }

  @Test
  void quoteThatStandsTwiceIsAmbiguous() {
    var record = deportation();
    record.withObject("/evidence/0").put("exact", Press.TWICE);

    propose(record)
        .statusCode(422)
        .body("type", equalTo("/problems/quote-ambiguous"))
        .body("errors[0].field", equalTo("evidence[0].exact"));
  }

  @Test
  void startTellsWhichOfTwo() {
    var record = deportation();
    record
        .withObject("/evidence/0")
        .put("exact", Press.TWICE)
        .put("start", Press.TEXT.indexOf(Press.TWICE));

    propose(record).statusCode(201).body("evidence[0].verification", equalTo("VERIFIED"));
  }

  @Test
  void unknownArticleIsNamed() {
    var record = deportation();
    record.withObject("/evidence/0").put("articleId", Press.NO_ARTICLE);

    propose(record)
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-article"))
        .body("errors[0].field", equalTo("evidence[0].articleId"));
  }

  @Test
  void unknownEntityIsNamedWhereverItStands() {
    var record = statement();
    record.withObject("/parties/0").put("entityId", "ZZ").put("represents", WhoIsWho.NOBODY);
    record.set("place", json("{\"entityId\": \"%s\"}".formatted(WhoIsWho.NOBODY)));

    propose(record)
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-entity"))
        .body(
            "errors.field",
            hasItems("parties[0].entityId", "parties[0].represents", "place.entityId"));
  }

  @Test
  void unknownRecordIsNamed() {
    var nothing = "record_01jd0000000000000000000009";
    var record = statement().put("partOf", nothing);
    record.set("links", list("[{\"type\": \"FOLLOWS\", \"recordId\": \"%s\"}]".formatted(nothing)));

    propose(record)
        .statusCode(422)
        .body("type", equalTo("/problems/unknown-record"))
        .body("errors.field", hasItems("partOf", "links[0].recordId"));
  }

  @Test
  void fieldsAtFaultAreNamed() {
    sent("{\"kind\": \"WAR\"}")
        .statusCode(400)
        .body("type", equalTo("/problems/invalid-request"))
        .body("errors.field", hasItems("kind", "parties"));
  }

  @Test
  void dateThatCannotBeReadIsNamed() {
    sent("{\"kind\": \"CLAIM\", \"date\": {\"edtf\": \"Friday\"}}")
        .statusCode(400)
        .body("errors[0].field", equalTo("date"));
  }

  @Test
  void unknownPropertyIsNamed() {
    propose(statement().put("mood", "good"))
        .statusCode(400)
        .body("errors[0].field", equalTo("mood"));
  }

  @Test
  void emptyBodyIsAProblem() {
    as("ana", "contributor")
        .post("/v1/records")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void nulBytesAreNamed() {
    propose(statement().put("title", "a\u0000b"))
        .statusCode(400)
        .body("errors[0].field", equalTo("title"));
  }

  @Test
  void bodyHasALimit() {
    propose(statement().put("note", "a".repeat(1_100_000))).statusCode(413);
  }

  @Test
  void malformedJsonIsAProblem() {
    sent("{\"kind\": ").statusCode(400).contentType("application/problem+json");
  }

  @Test
  void readersProposeNothing() {
    as("rea", "reader").body(statement().toString()).post("/v1/records").then().statusCode(403);
  }

  @Test
  void nobodyProposesNothing() {
    anybody().body(statement().toString()).post("/v1/records").then().statusCode(401);
  }

  @Test
  void forgedTokenIsRefused() {
    anybody()
        .auth()
        .oauth2(Tokens.forged("ana", "contributor"))
        .body(statement().toString())
        .post("/v1/records")
        .then()
        .statusCode(401);
  }

  private static ValidatableResponse sent(String body) {
    return as("ana", "contributor").body(body).post("/v1/records").then();
  }
}
