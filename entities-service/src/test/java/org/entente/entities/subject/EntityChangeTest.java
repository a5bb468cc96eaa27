package org.entente.entities.subject;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntityChangeTest {

  private static ValidatableResponse patch(String id, String ifMatch, String json) {
    return curator().header("If-Match", ifMatch).body(json).patch("/v1/entities/{id}", id).then();
  }

  private static JsonPath read(String id) {
    return anybody().get("/v1/entities/{id}", id).then().statusCode(200).extract().jsonPath();
  }

  private static JsonPath history(String id) {
    return curator()
        .get("/v1/entities/{id}/history", id)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  @Test
  void whatIsLeftOutStays() {
    var id = person(unique("Left"));

    patch(id, "\"0\"", "{\"description\":\"A judge.\",\"topics\":[\"role.judge\"]}")
        .statusCode(200)
        .header("ETag", is("\"1\""))
        .body("description", is("A judge."))
        .body("topics", contains("role.judge"))
        .body("country", is("KH"))
        .body("names.size()", is(1))
        .body("version", is(1));
  }

  @Test
  void emptyTextTakesAway() {
    var id = person(unique("Away"));
    patch(id, "\"0\"", "{\"description\":\"A judge.\"}");

    patch(id, "\"1\"", "{\"description\":\"\",\"country\":\"\"}")
        .statusCode(200)
        .body("description", nullValue())
        .body("country", nullValue());
  }

  @Test
  void changeThatChangesNothingMakesNoVersion() {
    var id = person(unique("Nothing"));

    patch(id, "*", "{\"country\":\"KH\",\"names\":{}}").statusCode(200).body("version", is(0));

    assertThat(history(id).getList("items")).hasSize(1);
  }

  @Test
  void changeNamesTheVersionItIsMadeTo() {
    var id = person(unique("Version"));

    curator()
        .body("{}")
        .patch("/v1/entities/{id}", id)
        .then()
        .statusCode(428)
        .body("errors[0].field", is("If-Match"));
    patch(id, "\"7\"", "{\"country\":\"TH\"}")
        .statusCode(412)
        .body("type", is("/problems/stale-version"));
    anybody().get("/v1/entities/{id}", id).then().header("ETag", is("\"0\""));
    anybody()
        .header("If-Match", "*")
        .body("{}")
        .patch("/v1/entities/{id}", id)
        .then()
        .statusCode(401);
  }

  @Test
  void namesAreAddedChangedAndRemovedByTheirIds() {
    var word = unique("Named");
    var created =
        post("{\"kind\":\"PERSON\",\"names\":[{\"value\":\"%1$s One\"},{\"value\":\"%1$s Two\"}]}"
                .formatted(word))
            .extract()
            .jsonPath();
    var id = created.getString("id");

    var changed =
        patch(
                id,
                "\"0\"",
                """
                {"names":{
                  "add":[{"value":"%1$s Three","validFrom":{"edtf":"2019"},"validTo":{"edtf":"2023-08"},"source":"https://example.org/a"}],
                  "change":[{"id":"%2$s","to":{"value":"%1$s Uno","kind":"PREVIOUS"}}],
                  "remove":["%3$s"]}}
                """
                    .formatted(
                        word, created.getString("names[0].id"), created.getString("names[1].id")))
            .statusCode(200)
            .extract()
            .asString();

    assertThatJson(changed)
        .inPath("$.names")
        .isEqualTo(
            """
            [{"id":"%2$s","value":"%1$s Uno","script":"Latn","kind":"PREVIOUS"},
             {"id":"${json-unit.any-string}","value":"%1$s Three","script":"Latn","kind":"ALIAS",
              "validFrom":{"edtf":"2019","earliest":"2019-01-01","latest":"2019-12-31","precision":"YEAR","basis":"STATED"},
              "validTo":{"edtf":"2023-08","earliest":"2023-08-01","latest":"2023-08-31","precision":"MONTH","basis":"STATED"},
              "source":"https://example.org/a"}]
            """
                .formatted(word, created.getString("names[0].id")));
  }

  @Test
  void nameThatACuratorChangedSurvivesItsSender() {
    var externalId = unique("survive");
    var json =
        "{\"kind\":\"COMPANY\",\"externalId\":\"%1$s\",\"names\":[{\"value\":\"%1$s Ltd\"}]}"
            .formatted(externalId);
    var created = post(json).extract().jsonPath();
    patch(
        created.getString("id"),
        "*",
        "{\"names\":{\"change\":[{\"id\":\"%s\",\"to\":{\"value\":\"%s Limited\"}}]}}"
            .formatted(created.getString("names[0].id"), externalId));

    post(json)
        .statusCode(200)
        .body("names.value", contains(externalId + " Ltd", externalId + " Limited"));
  }

  @Test
  void wrongPartsOfAChangeAreAllNamed() {
    var id = person(unique("Wrong"));

    var body =
        patch(
                id,
                "*",
                """
                {"country":"ZZ","topics":["role.pep","crime.jaywalking"],
                 "names":{"add":[{"value":"a\\u202Eb"},{"value":"b","validFrom":{"edtf":"2024"},"validTo":{"edtf":"2023"}}]}}
                """)
            .statusCode(400)
            .extract()
            .asString();

    assertThatJson(body)
        .inPath("$.errors[*].field")
        .isEqualTo("[\"names.add[0].value\",\"names.add[1].validTo\",\"topics[1]\",\"country\"]");
  }

  @Test
  void namesOfOthersAreNotChangedAndTheLastOneStays() {
    var id = person(unique("Last"));
    var other = read(person(unique("Other"))).getString("names[0].id");
    var own = read(id).getString("names[0].id");

    patch(id, "*", "{\"names\":{\"remove\":[\"%s\"]}}".formatted(other))
        .statusCode(400)
        .body("errors[0].field", is("names.remove[0]"));
    patch(id, "*", "{\"names\":{\"remove\":[\"%s\"]}}".formatted(own))
        .statusCode(400)
        .body("errors[0].field", is("names.remove"));
    assertThat(read(id).getInt("version")).isZero();
  }

  @Test
  void sameNameTwiceAndTooManyAreRefused() {
    var word = unique("Twice");
    var id = person(word);
    var many =
        IntStream.range(0, 200)
            .mapToObj(i -> "{\"value\":\"%s %d\"}".formatted(word, i))
            .collect(Collectors.joining(","));

    patch(id, "*", "{\"names\":{\"add\":[{\"value\":\"%s\"}]}}".formatted(word))
        .statusCode(409)
        .body("type", is("/problems/name-known"));
    patch(id, "*", "{\"names\":{\"add\":[%s]}}".formatted(many))
        .statusCode(409)
        .body("type", is("/problems/too-many-names"));
    assertThat(read(id).getList("names")).hasSize(1);
  }

  @Test
  void identifierOfAnotherIsRefused() {
    var id = person(unique("Taken"));

    patch(id, "*", "{\"externalIds\":[{\"scheme\":\"iso3166\",\"value\":\"KH\"}]}")
        .statusCode(409)
        .body("type", is("/problems/external-id-taken"));
  }

  @Test
  void countryKeepsItsCode() {
    patch("KH", "*", "{\"country\":\"TH\"}").statusCode(400).body("errors[0].field", is("country"));
  }

  @Test
  void historyTellsWhatWasAndIsByWhomAndWhy() {
    var id = person(unique("History"));
    patch(id, "\"0\"", "{\"country\":\"TH\",\"reason\":\"The article says so.\"}");
    curator().body("{\"value\":\"Hist\"}").post("/v1/entities/{id}/names", id);

    var body = curator().get("/v1/entities/{id}/history?first=2", id).then().extract().asString();

    assertThatJson(body)
        .inPath("$.items")
        .isEqualTo(
            """
            [{"version":2,"what":"name.added","at":"${json-unit.any-string}","author":"ana",
              "fields":[{"field":"${json-unit.regex}names\\\\[name_.{26}\\\\]","after":{"id":"${json-unit.any-string}","value":"Hist","script":"Latn","kind":"ALIAS"}}]},
             {"version":1,"what":"entity.changed","at":"${json-unit.any-string}","author":"ana","reason":"The article says so.",
              "fields":[{"field":"country","before":"KH","after":"TH"}]}]
            """);
  }

  @Test
  void historyGoesOnPageByPageToTheBeginning() {
    var id = person(unique("Pages"));
    patch(id, "*", "{\"country\":\"TH\"}");

    var first = curator().get("/v1/entities/{id}/history?first=1", id).jsonPath();
    var second =
        curator()
            .get(
                "/v1/entities/{id}/history?first=1&after=" + first.getString("pageInfo.endCursor"),
                id)
            .jsonPath();

    assertThat(second.getList("items.what")).containsExactly("entity.created");
    assertThat(second.getList("items[0].fields.field")).contains("country", "visibility");
    assertThat(second.getBoolean("pageInfo.hasNextPage")).isFalse();
  }

  @Test
  void othersReadNeitherAuthorsNorWhatWasHidden() {
    var word = unique("Hidden");
    var id =
        post("{\"kind\":\"PERSON\",\"visibility\":\"CURATOR\",\"description\":\"A witness.\",\"names\":[{\"value\":\"%s\"}]}"
                .formatted(word))
            .extract()
            .<String>path("id");
    patch(id, "*", "{\"description\":\"\"}");
    patch(id, "*", "{\"visibility\":\"PUBLIC\",\"reason\":\"In court.\"}");
    patch(id, "*", "{\"country\":\"KH\",\"reason\":\"Known.\"}");

    var seen = anybody().get("/v1/entities/{id}/history", id).then().extract().jsonPath();

    assertThat(seen.getList("items.version")).isEqualTo(List.of(3));
    assertThat(seen.<Object>get("items[0].author")).isNull();
    assertThat(seen.<Object>get("items[0].reason")).isNull();
    assertThat(history(id).getList("items.version")).isEqualTo(List.of(3, 2, 1, 0));
  }

  @Test
  void dateOfBirthIsOfPersonsAndCanBeTakenAway() {
    var id = person(unique("Born"));
    patch(id, "\"0\"", "{\"birthDate\":{\"edtf\":\"1977-10\"}}")
        .statusCode(200)
        .body("birthDate.edtf", is("1977-10"));
    patch(id, "\"1\"", "{\"birthDate\":{}}").statusCode(200).body("birthDate", nullValue());
    post("{\"kind\":\"COMPANY\",\"birthDate\":{\"edtf\":\"1977\"},\"names\":[{\"value\":\"Co\"}]}")
        .statusCode(400)
        .body("errors.field", contains("birthDate"));

    assertThat(history(id).getList("items.fields.field"))
        .containsSubsequence(List.of("birthDate"), List.of("birthDate"));
  }
}
