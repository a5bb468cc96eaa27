package org.entente.store;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.entente.store.probe.ProbeResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ProbeResource.class)
class ProblemsTest {

  private static RequestSpecification curator() {
    return given().auth().oauth2(Tokens.of("ana", "curator")).contentType("application/json");
  }

  private static void assertProblem(String body, String expected) {
    assertThatJson(body).isEqualTo(expected);
  }

  private static String post(String body, int status) {
    return curator()
        .body(body)
        .post("/v1/things")
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .extract()
        .asString();
  }

  @Test
  void unknownPropertyIsNamed() {
    assertProblem(
        post("{\"name\":\"a\",\"parts\":[{\"label\":\"x\",\"colour\":1}]}", 400),
        """
        {"type":"/problems/malformed-json","title":"Malformed json","status":400,
         "detail":"The body cannot be read at parts[0].colour: There is no such property; known here are date, label.",
         "errors":[{"field":"parts[0].colour","detail":"There is no such property; known here are date, label."}]}
        """);
  }

  @Test
  void unknownWordIsToldTheKnownOnes() {
    assertThatJson(post("{\"name\":\"a\",\"visibility\":\"SECRET\"}", 400))
        .inPath("$.errors")
        .isEqualTo(
            "[{\"field\":\"visibility\",\"detail\":\"Must be one of PUBLIC, PARTNER, CURATOR.\"}]");
  }

  @Test
  void impossibleDateIsNamed() {
    assertThatJson(
            post(
                "{\"name\":\"a\",\"parts\":[{\"label\":\"x\",\"date\":{\"edtf\":\"2025-02-30\"}}]}",
                400))
        .inPath("$.errors")
        .isEqualTo(
            "[{\"field\":\"parts[0].date\",\"detail\":\"\\\"2025-02-30\\\" is not a date that can be kept: there is no such day.\"}]");
  }

  @Test
  void brokenConstraintIsNamed() {
    assertThatJson(post("{\"name\":\" \",\"parts\":[{\"label\":\"\"}]}", 400))
        .inPath("$.errors")
        .isEqualTo(
            """
            [{"field":"name","detail":"Must have text."},{"field":"parts[0].label","detail":"Must have text."}]
            """);
  }

  @Test
  void brokenJsonIsPlaced() {
    assertThatJson(post("{\"name\":", 400)).inPath("$.type").isEqualTo("/problems/malformed-json");
  }

  @Test
  void emptyBodyIsAProblem() {
    assertThatJson(post("", 400))
        .inPath("$.errors")
        .isEqualTo("[{\"field\":\"body\",\"detail\":\"Must be given.\"}]");
  }

  @Test
  void nulIsNoText() {
    assertThatJson(post("{\"name\":\"a\\u0000\"}", 400))
        .inPath("$.errors[0].field")
        .isEqualTo("name");
  }

  @Test
  void numberIsNoWord() {
    assertThatJson(post("{\"name\":\"a\",\"visibility\":2}", 400))
        .inPath("$.errors[0].field")
        .isEqualTo("visibility");
  }

  @Test
  void wordForANumberIsNamed() {
    assertProblem(
        given().get("/v1/things?first=many").then().statusCode(400).extract().asString(),
        """
        {"type":"/problems/invalid-request","title":"Invalid request","status":400,
         "detail":"The field first is not valid: Must be a whole number.",
         "errors":[{"field":"first","detail":"Must be a whole number."}]}
        """);
  }

  @Test
  void nulInAParameterIsNamed() {
    var body =
        given()
            .urlEncodingEnabled(false)
            .get("/v1/things?name=a%00b")
            .then()
            .statusCode(400)
            .extract()
            .asString();

    assertThatJson(body).inPath("$.errors[0].field").isEqualTo("name");
  }

  @Test
  void halfASurrogatePairIsNoText() {
    assertThatJson(post("{\"name\":\"a\\ud800b\"}", 400))
        .inPath("$.errors[0].field")
        .isEqualTo("name");
  }

  @Test
  void numberIsNoText() {
    assertThatJson(post("{\"name\":12}", 400)).inPath("$.errors[0].field").isEqualTo("name");
  }

  @Test
  void largeBodyIsToldTheLimit() {
    assertProblem(
        post("{\"name\":\"" + "a".repeat(3000) + "\"}", 413),
        """
        {"type":"/problems/body-too-large","title":"Body too large","status":413,
         "detail":"The body is larger than the 2000 bytes that are taken here."}
        """);
  }

  @Test
  void otherMediaTypeIsAProblem() {
    given()
        .auth()
        .oauth2(Tokens.of("ana", "curator"))
        .contentType("text/plain")
        .body("x")
        .post("/v1/things")
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void unknownAddressIsAProblem() {
    given().get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void otherMethodIsAProblem() {
    given().delete("/v1/things").then().statusCode(405).contentType("application/problem+json");
  }

  @Test
  void writingNeedsAToken() {
    given()
        .contentType("application/json")
        .body("{\"name\":\"a\"}")
        .post("/v1/things")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void writingNeedsTheRole() {
    given()
        .auth()
        .oauth2(Tokens.of("rea", "reader"))
        .contentType("application/json")
        .body("{\"name\":\"a\"}")
        .post("/v1/things")
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void forgedTokenIsRefusedEvenForReading() {
    var body =
        given()
            .auth()
            .oauth2(Tokens.forged("ana", "curator"))
            .get("/v1/things")
            .then()
            .statusCode(401)
            .contentType("application/problem+json")
            .extract()
            .asString();

    assertThatJson(body).inPath("$.type").isEqualTo("/problems/unauthenticated");
  }

  @Test
  void idOfAnotherKindIsAProblem() {
    given().get("/v1/things/article_00000000000000000000000001").then().statusCode(400);
  }

  @Test
  void unexpectedFailureTellsNothingOfTheInside() {
    assertProblem(
        given().get("/v1/things/failure").then().statusCode(500).extract().asString(),
        """
        {"type":"/problems/service-failed","title":"Service failed","status":500,
         "detail":"Something failed on our side and was logged. Nothing was stored; the request can be sent again."}
        """);
  }

  @Test
  void cursorMadeByHandIsAProblem() {
    assertThatJson(given().get("/v1/things?after=AAAA").then().statusCode(400).extract().asString())
        .inPath("$.type")
        .isEqualTo("/problems/malformed-cursor");
  }

  @Test
  void clearanceGrowsWithTheRole() {
    assertThatJson(given().get("/v1/things/me").asString()).isEqualTo("[\"PUBLIC\"]");
    assertThatJson(given().auth().oauth2(Tokens.of("p", "partner")).get("/v1/things/me").asString())
        .isEqualTo("[\"PUBLIC\",\"PARTNER\"]");
    assertThatJson(given().auth().oauth2(Tokens.of("c", "curator")).get("/v1/things/me").asString())
        .isEqualTo("[\"PUBLIC\",\"PARTNER\",\"CURATOR\"]");
  }
}
