package org.entente.entities.annotate;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AnnotateTest {

  private static String annotate(String body) {
    return anybody().body(body).post("/v1/annotate").then().statusCode(200).extract().asString();
  }

  private static String text(String text) {
    return "{\"texts\":[{\"text\":\"%s\",\"language\":\"en\",\"published\":{\"edtf\":\"2025-06-27\"},\"country\":\"KH\"}]}"
        .formatted(text);
  }

  @Test
  void knownNamesAreAnsweredWithTheirPlaces() {
    var cambodia = curator().get("/v1/entities/KH").jsonPath().getString("id");

    assertThatJson(annotate(text("In Cambodia’s capital")))
        .isEqualTo(
            """
            {"namesPosition":"${json-unit.any-string}","results":[{"mentions":[
              {"start":3,"end":11,"surface":"Cambodia","entityId":"%s","canonicalId":"%s","type":"NAME","score":1.0}],
              "candidates":[]}]}
            """
                .formatted(cambodia, cambodia));
  }

  @Test
  void newNameIsFoundSoonAndAtLeastWaitsForIt() {
    var name = unique("Sophea") + " " + unique("Chanthy");
    var id = person(name);
    var position = positionOf(id);

    var answer =
        JsonPath.from(
            annotate(
                "{\"texts\":[{\"text\":\"%s said\"}],\"atLeast\":\"%s\"}"
                    .formatted(name, position)));

    assertThat(answer.getList("results[0].mentions.entityId")).containsExactly(id);
  }

  @Test
  void addedNameIsFoundWithoutAsking() {
    var id = person(unique("Vannak") + " " + unique("Ly"));
    var alias = "ณ" + unique("x").replaceAll("[^0-9]", "") + "วรรณกร";
    curator()
        .body("{\"value\":\"%s\"}".formatted(alias))
        .post("/v1/entities/{id}/names", id)
        .then()
        .statusCode(201);

    await()
        .atMost(Duration.ofSeconds(2))
        .untilAsserted(() ->
            assertThat(
                    JsonPath.from(annotate(text("กล่าวว่า" + alias + "ไป")))
                        .getList("results[0].mentions.entityId"))
                .contains(id));
  }

  @Test
  void clearanceOfTheArticleLeavesOutHiddenNamesakes() {
    var name = unique("Ratha") + " " + unique("Keo");
    var id = person(name);
    var hidden =
        post("{\"kind\":\"PERSON\",\"visibility\":\"CURATOR\",\"names\":[{\"value\":\"%s\"}]}"
                .formatted(name))
            .extract()
            .<String>path("id");
    var request = "{\"texts\":[{\"text\":\"%s said\"}],\"atLeast\":\"%s\"%s}";
    var position = positionOf(hidden);

    assertThat(mentioned(request.formatted(name, position, ",\"clearance\":\"PUBLIC\"")))
        .containsExactly(id);
    assertThat(mentioned(request.formatted(name, position, ""))).isEmpty();
  }

  @Test
  void clearanceDoesNotWidenTheCallersOwn() {
    var name = unique("Rith") + " " + unique("Kim");
    var hidden =
        post("{\"kind\":\"PERSON\",\"visibility\":\"CURATOR\",\"names\":[{\"value\":\"%s\"}]}"
                .formatted(name))
            .extract()
            .<String>path("id");
    var request =
        "{\"texts\":[{\"text\":\"%s said\"}],\"atLeast\":\"%s\",\"clearance\":\"CURATOR\"}"
            .formatted(name, positionOf(hidden));

    assertThat(JsonPath.from(annotate(request)).getList("results[0].mentions")).isEmpty();
    assertThat(mentioned(request)).containsExactly(hidden);
  }

  private static List<String> mentioned(String request) {
    return curator()
        .body(request)
        .post("/v1/annotate")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getList("results[0].mentions.entityId");
  }

  @Test
  void printedOfficeIsComparedWithTheOneHeldWhenTheTextWasPublished() {
    var name = unique("Sovann") + " " + unique("Chea");
    var id = person(name);
    curator()
        .body(
            """
            {"position":{"title":"Minister of Interior","country":"KH"},
             "start":{"edtf":"2023-08-22"},"end":{"edtf":"2026-01"}}
            """)
        .post("/v1/entities/{id}/offices", id)
        .then()
        .statusCode(201);
    var said = "Interior Minister %s said".formatted(name);
    var request =
        """
        {"texts":[{"text":"%s","published":{"edtf":"2025-06-27"}},
                  {"text":"%s","published":{"edtf":"2020"}},
                  {"text":"%s"}],"atLeast":"%s"}
        """;

    var answer = JsonPath.from(annotate(request.formatted(said, said, said, positionOf(id))));

    assertThat(answer.getList("results.mentions.officeHeld.flatten()"))
        .containsExactly("HELD", "NOT", "UNKNOWN");
  }

  @Test
  void positionThatIsNotReachedIsToldToComeBack() {
    var position = JsonPath.from(annotate(text("x"))).getString("namesPosition");
    var far = position.substring(0, position.lastIndexOf('-')) + "-999999999";

    var answer =
        anybody()
            .body("{\"texts\":[{\"text\":\"x\"}],\"atLeast\":\"%s\"}".formatted(far))
            .post("/v1/annotate")
            .then()
            .statusCode(503)
            .header("Retry-After", "1")
            .extract()
            .asString();

    assertThatJson(answer).inPath("$.type").isEqualTo("/problems/names-not-loaded-yet");
  }

  @Test
  void wrongRequestsAreToldWhatIsWrong() {
    anybody().body("{\"texts\":[]}").post("/v1/annotate").then().statusCode(400);
    anybody().body("{\"texts\":[{}]}").post("/v1/annotate").then().statusCode(400);
    anybody()
        .body("{\"texts\":[{\"text\":\"x\"}],\"atLeast\":\"now\"}")
        .post("/v1/annotate")
        .then()
        .statusCode(400);
    assertThatJson(
            anybody()
                .body("{\"texts\":[{\"text\":\"x\",\"country\":\"ZZ\"}]}")
                .post("/v1/annotate")
                .then()
                .statusCode(400)
                .extract()
                .asString())
        .inPath("$.errors[0].field")
        .isEqualTo("texts[0].country");
  }

  @Test
  void largeTextIsTakenAndTooLargeABodyIsNot() {
    var megabytes = "They met and went. ".repeat(210_000) + "Cambodia";
    assertThat(JsonPath.from(annotate(text(megabytes))).getList("results[0].mentions.start"))
        .containsExactly(3_990_000);

    anybody().body(text("x".repeat(6_300_000))).post("/v1/annotate").then().statusCode(413);
    anybody().body(text("x".repeat(4_000_001))).post("/v1/annotate").then().statusCode(400);
  }

  private static String positionOf(String id) {
    return await()
        .until(
            () ->
                curator()
                    .get("/v1/changes?limit=1000")
                    .jsonPath()
                    .<String>get("find { it.subject == '%s' }.position".formatted(id)),
            Objects::nonNull);
  }

  @Test
  void officesAreCheckedWithoutAText() {
    var one = person(unique("Checked"));
    curator()
        .body(
            "{\"position\":{\"title\":\"Minister of Interior\"},\"start\":{\"edtf\":\"2020-01-01\"},\"end\":{\"edtf\":\"2023-08-22\"}}")
        .post("/v1/entities/{id}/offices", one)
        .then()
        .statusCode(201);
    var check = "{\"entityId\":\"%s\",\"office\":\"%s\",\"date\":{\"edtf\":\"%s\"}}";

    anybody()
        .body(
            "{\"checks\":[%s,%s,%s,%s,%s]}"
                .formatted(
                    check.formatted(one, "Interior Minister", "2021"),
                    check.formatted(one, "Interior Minister", "2024-01-01"),
                    check.formatted(one, "Interior Minister", "2023-08"),
                    check.formatted(one, "Foreign Minister", "2021"),
                    check.formatted("entity_00000000000000000000000001", "King", "2021")))
        .post("/v1/offices:check")
        .then()
        .statusCode(200)
        .body("results.officeHeld", contains("HELD", "NOT", "POSSIBLY", "UNKNOWN", "UNKNOWN"));
    anybody()
        .body("{\"checks\":[{\"entityId\":\"%s\",\"office\":\"\"}]}".formatted(one))
        .post("/v1/offices:check")
        .then()
        .statusCode(400);
  }
}
