package org.entente.entities.subject;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntityTest {

  @Test
  void entityIsShownAsItWasSent() {
    var body =
        post("""
        {"kind":"PERSON","country":"KH","description":"A minister.","topics":["role.pep","gov.national","role.pep"],"visibility":"PUBLIC",
         "names":[{"value":"ស សុខា","language":"km"},{"value":" Sok Sorya ","language":"EN","kind":"PRIMARY"},{"value":"Techo S","kind":"WEAK"}],
         "externalIds":[{"scheme":"wikidata","value":"Q1"}],"externalId":"desk-1"}
        """)
            .statusCode(201)
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {"id":"${json-unit.regex}entity_[0-9a-z]{26}","canonicalId":"${json-unit.regex}entity_[0-9a-z]{26}",
             "kind":"PERSON","name":"Sok Sorya","country":"KH","description":"A minister.","topics":["gov.national","role.pep"],"externalId":"desk-1",
             "visibility":"PUBLIC","version":0,"externalIds":[{"scheme":"wikidata","value":"Q1"}],
             "names":[
               {"id":"${json-unit.regex}name_.{26}","value":"ស សុខា","language":"km","script":"Khmr","kind":"PRIMARY"},
               {"id":"${json-unit.regex}name_.{26}","value":"Sok Sorya","language":"en","script":"Latn","kind":"PRIMARY"},
               {"id":"${json-unit.regex}name_.{26}","value":"Techo S","script":"Latn","kind":"WEAK"}]}
            """);
  }

  @Test
  void sendingTheSameAgainChangesNothing() {
    var json =
        "{\"kind\":\"COMPANY\",\"externalId\":\"%s\",\"names\":[{\"value\":\"Alpha Holdings\"}]}"
            .formatted(unique("same"));
    var first = post(json).statusCode(201).extract().asString();

    var second = post(json).statusCode(200).extract().asString();

    assertThatJson(second).isEqualTo(first);
  }

  @Test
  void sendingMoreMakesItThatAndKeepsTheIdsOfNames() {
    var externalId = unique("more");
    var first =
        post("{\"kind\":\"COMPANY\",\"externalId\":\"%s\",\"names\":[{\"value\":\"Beta\"},{\"value\":\"Gamma\"}]}"
                .formatted(externalId))
            .extract()
            .jsonPath();

    var second =
        post("{\"kind\":\"COMPANY\",\"externalId\":\"%s\",\"names\":[{\"value\":\"Delta\"},{\"value\":\"Beta\"}]}"
                .formatted(externalId))
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(second.getString("id")).isEqualTo(first.getString("id"));
    assertThat(second.getInt("version")).isEqualTo(1);
    assertThat(second.getList("names.value")).containsExactly("Delta", "Beta");
    assertThat(second.getString("names[1].id")).isEqualTo(first.getString("names[0].id"));
  }

  @Test
  void kindStays() {
    var externalId = unique("kind");
    post(
        "{\"kind\":\"COMPANY\",\"externalId\":\"%s\",\"names\":[{\"value\":\"Beta\"}]}"
            .formatted(externalId));

    var body =
        post("{\"kind\":\"PERSON\",\"externalId\":\"%s\",\"names\":[{\"value\":\"Beta\"}]}"
                .formatted(externalId))
            .statusCode(409)
            .extract()
            .asString();

    assertThatJson(body).inPath("$.type").isEqualTo("/problems/kind-is-fixed");
  }

  @Test
  void externalIdOfAnotherIsRefusedAndTheOwnerNamed() {
    var body =
        post("{\"kind\":\"PLACE\",\"names\":[{\"value\":\"Angkor\"}],\"externalIds\":[{\"scheme\":\"iso3166\",\"value\":\"KH\"}]}")
            .statusCode(409)
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {"type":"/problems/external-id-taken","title":"External id taken","status":409,
             "detail":"iso3166:KH already is entity_0000000000e008000000000jt8. If that is the same one, add the names to it.",
             "errors":[{"field":"externalIds","detail":"iso3166:KH is taken."}]}
            """);
  }

  @Test
  void wrongFieldsAreAllNamed() {
    var body =
        post("""
        {"kind":"PERSON","country":"ZZ","names":[{"value":"a\\u202Eb"},{"value":"x","language":"not a language"},{"value":"a\\u0007"},{"value":"--"}]}
        """)
            .statusCode(400)
            .extract()
            .asString();

    assertThatJson(body)
        .inPath("$.errors[*].field")
        .isEqualTo(
            "[\"names[0].value\",\"names[1].language\",\"names[2].value\",\"names[3].value\",\"country\"]");
  }

  @Test
  void longAndEmptyNamesAreRefused() {
    post("{\"kind\":\"PERSON\",\"names\":[{\"value\":\"%s\"}]}".formatted("a".repeat(501)))
        .statusCode(400);
    post("{\"kind\":\"PERSON\",\"names\":[{\"value\":\" \"}]}").statusCode(400);
    post("{\"kind\":\"PERSON\",\"names\":[]}").statusCode(400);
    post("{\"kind\":\"PERSON\",\"names\":[%s]}"
            .formatted("{\"value\":\"a\"},".repeat(200) + "{\"value\":\"b\"}"))
        .statusCode(400);
    post("{\"kind\":\"GHOST\",\"names\":[{\"value\":\"a\"}]}").statusCode(400);
    post("{\"names\":[{\"value\":\"a\"}]}").statusCode(400);
    post("{\"kind\":\"PERSON\",\"names\":[null]}").statusCode(400);
    post("{\"kind\":\"PERSON\",\"names\":[{}]}").statusCode(400);
  }

  @Test
  void countryIsFoundByItsCode() {
    var cambodia = get("KH");

    assertThat(cambodia.getString("name")).isEqualTo("Cambodia");
    assertThat(cambodia.getString("country")).isEqualTo("KH");
    assertThat(cambodia.getList("externalIds.value")).containsExactly("KH", "KHM");
  }

  @Test
  void countryOfAnEntityMayBeGivenByItsId() {
    post("{\"kind\":\"PERSON\",\"country\":\"%s\",\"names\":[{\"value\":\"Aek\"}]}"
            .formatted(get("TH").getString("id")))
        .statusCode(201)
        .body("country", is("TH"));
  }

  @Test
  void unknownEntityIsAProblem() {
    var body =
        given()
            .get("/v1/entities/entity_00000000000000000000000001")
            .then()
            .statusCode(404)
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {"type":"/problems/entity-not-found","title":"Entity not found","status":404,
             "detail":"There is no entity entity_00000000000000000000000001."}
            """);
  }

  @Test
  void nameIsAddedOnce() {
    var id = person(unique("Nuon"));

    var added =
        curator()
            .body("{\"value\":\"นวน\",\"language\":\"th\",\"kind\":\"TRANSLITERATION\"}")
            .post("/v1/entities/{id}/names", id)
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();

    assertThat(added.getList("names.value")).hasSize(2).contains("นวน");
    assertThat(added.getInt("version")).isEqualTo(1);
    curator()
        .body("{\"value\":\"นวน\",\"language\":\"th\"}")
        .post("/v1/entities/{id}/names", id)
        .then()
        .statusCode(409);
  }

  @Test
  void nameThatACuratorGaveStaysWhenTheSenderSendsAgain() {
    var externalId = unique("kept");
    var json =
        "{\"kind\":\"PERSON\",\"externalId\":\"%s\",\"names\":[%s]}".formatted(externalId, "%s");
    var id =
        post(json.formatted("{\"value\":\"Alpha\"},{\"value\":\"Beta\"}"))
            .extract()
            .<String>path("id");
    curator()
        .body("{\"value\":\"นวล\",\"language\":\"th\"}")
        .post("/v1/entities/{id}/names", id)
        .then()
        .statusCode(201);

    var again =
        post(json.formatted("{\"value\":\"Gamma\"},{\"value\":\"Beta\"}")).extract().jsonPath();
    var same =
        post(json.formatted("{\"value\":\"Gamma\"},{\"value\":\"Beta\"}")).extract().jsonPath();

    assertThat(again.getList("names.value")).containsExactly("Gamma", "Beta", "นวล");
    assertThat(same.getInt("version")).isEqualTo(again.getInt("version"));
  }

  @Test
  void nameThatACuratorGaveStaysItsOwnWhenTheSenderSendsItToo() {
    var externalId = unique("own");
    var json =
        "{\"kind\":\"PERSON\",\"externalId\":\"%s\",\"names\":[%s]}".formatted(externalId, "%s");
    var id = post(json.formatted("{\"value\":\"Alpha\"}")).extract().<String>path("id");
    curator()
        .body("{\"value\":\"Beta\",\"kind\":\"PREVIOUS\"}")
        .post("/v1/entities/{id}/names", id)
        .then()
        .statusCode(201);

    post(json.formatted("{\"value\":\"Alpha\"},{\"value\":\"Beta\"}")).statusCode(200);
    var last = post(json.formatted("{\"value\":\"Alpha\"}")).extract().jsonPath();

    assertThat(last.getList("names.value")).containsExactly("Alpha", "Beta");
    assertThat(last.getList("names.kind")).containsExactly("PRIMARY", "PREVIOUS");
  }

  @Test
  void scriptOfANameThatStaysIsTakenOver() {
    var json =
        "{\"kind\":\"PERSON\",\"externalId\":\"%s\",\"names\":[{\"value\":\"首都\"%s}]}"
            .formatted(unique("script"), "%s");
    post(json.formatted("")).body("names[0].script", is("Hani"));

    post(json.formatted(",\"script\":\"Hant\""))
        .statusCode(200)
        .body("names[0].script", is("Hant"))
        .body("version", is(1));
  }

  @Test
  void sentAndGivenNamesAreNotMoreThanTheMost() {
    var json =
        "{\"kind\":\"PERSON\",\"externalId\":\"%s\",\"names\":[%s]}"
            .formatted(unique("most"), "%s");
    var id = post(json.formatted("{\"value\":\"a\"}")).extract().<String>path("id");
    curator().body("{\"value\":\"b\"}").post("/v1/entities/{id}/names", id);
    var many =
        IntStream.range(0, 200)
            .mapToObj("{\"value\":\"n%d\"}"::formatted)
            .collect(Collectors.joining(","));

    post(json.formatted(many)).statusCode(409);
    curator().get("/v1/entities/{id}", id).then().body("names.value", contains("a", "b"));
  }

  @Test
  void countriesAreThereAlready() {
    var body =
        post("{\"kind\":\"COUNTRY\",\"country\":\"KH\",\"names\":[{\"value\":\"Kampuchea\"}]}")
            .statusCode(400)
            .extract()
            .asString();

    assertThatJson(body).inPath("$.errors[*].field").isEqualTo("[\"kind\"]");
  }

  @Test
  void bodyThatIsEmptyIsAProblem() {
    for (var path :
        List.of(
            "/v1/entities",
            "/v1/entities/KH/names",
            "/v1/entities/KH/offices",
            "/v1/entities:batch",
            "/v1/offices:grouped",
            "/v1/annotate")) {
      for (var body : List.of("", "null", "[]", "\"x\"")) {
        curator().body(body).post(path).then().statusCode(400);
      }
    }
    for (var body : List.of("{}", "{\"ids\":null}", "{\"ids\":[null]}", "{\"ids\":[\"x\"]}")) {
      curator().body(body).post("/v1/entities:batch").then().statusCode(400);
    }
    for (var body :
        List.of(
            "{}",
            "{\"by\":\"entity\"}",
            "{\"by\":\"entity\",\"keys\":[{}]}",
            "{\"by\":\"entity\",\"keys\":[{\"key\":\"x\"}]}")) {
      curator().body(body).post("/v1/offices:grouped").then().statusCode(400);
    }
  }

  @Test
  void repeatedWriteIsAnsweredOnce() {
    var json = "{\"kind\":\"PERSON\",\"names\":[{\"value\":\"%s\"}]}".formatted(unique("Once"));
    var key = unique("key");

    var first =
        curator()
            .header("Idempotency-Key", key)
            .body(json)
            .post("/v1/entities")
            .then()
            .statusCode(201)
            .extract()
            .asString();
    var second =
        curator()
            .header("Idempotency-Key", key)
            .body(json)
            .post("/v1/entities")
            .then()
            .statusCode(201)
            .extract()
            .asString();

    assertThatJson(second).isEqualTo(first);
  }

  @Test
  void sentByManyAtOnceItIsOne() throws Exception {
    var json =
        """
        {"kind":"PERSON","externalId":"%s","names":[{"value":"Chea"}],"externalIds":[{"scheme":"lei","value":"%s"}]}
        """
            .formatted(unique("many"), unique("LEI"));
    try (var threads = Executors.newFixedThreadPool(6)) {
      var statuses =
          threads
              .invokeAll(Collections.nCopies(6, () -> post(json).extract().statusCode()))
              .stream()
              .map(Future::resultNow)
              .sorted()
              .toList();

      assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 201);
    }
  }

  @Test
  void writingIsForCurators() {
    var json = "{\"kind\":\"PERSON\",\"names\":[{\"value\":\"Dara\"}]}";

    anybody().body(json).post("/v1/entities").then().statusCode(401);
    anybody()
        .auth()
        .oauth2(Tokens.of("rea", "reader"))
        .body(json)
        .post("/v1/entities")
        .then()
        .statusCode(403);
  }

  @Test
  void hiddenEntityIsNotThereForOthers() {
    var id =
        post("{\"kind\":\"PERSON\",\"visibility\":\"CURATOR\",\"names\":[{\"value\":\"Hidden One\"}]}")
            .extract()
            .<String>path("id");

    given().get("/v1/entities/{id}", id).then().statusCode(404);
    given().get("/v1/entities?q=Hidden One").then().body("items", empty());
    anybody()
        .body("{\"ids\":[\"%s\"]}".formatted(id))
        .post("/v1/entities:batch")
        .then()
        .body("items[0]", nullValue());
    curator().get("/v1/entities/{id}", id).then().statusCode(200);
  }

  @Test
  void changesAreInTheFeed() {
    var id = person(unique("Feed"));

    await()
        .untilAsserted(() -> {
          var types =
              curator()
                  .get("/v1/changes?limit=1000")
                  .jsonPath()
                  .getList("findAll { it.subject == '%s' }.type".formatted(id));
          assertThat(types).containsExactly("org.entente.entity.created");
        });
  }

  private static JsonPath get(String id) {
    return given().get("/v1/entities/{id}", id).then().statusCode(200).extract().jsonPath();
  }
}
