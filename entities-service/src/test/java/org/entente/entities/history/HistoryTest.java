package org.entente.entities.history;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** What of an entity's history lies beside its own fields. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class HistoryTest {

  private static ValidatableResponse history(String entity) {
    return curator().get("/v1/entities/{id}/history", entity).then().statusCode(200);
  }

  private static String body(String visibility) {
    return post("{\"kind\":\"PUBLIC_BODY\",\"visibility\":\"%s\",\"names\":[{\"value\":\"%s\"}]}"
            .formatted(visibility, unique("Bureau")))
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void officesAreTold() {
    var person = person(unique("Officer"));
    var office =
        curator()
            .body(
                "{\"position\":{\"title\":\"Governor\"},\"start\":{\"edtf\":\"2024\"},\"reason\":\"A decree.\"}")
            .post("/v1/entities/{id}/offices", person)
            .<String>path("id");
    curator()
        .header("If-Match", "*")
        .body("{\"position\":{\"title\":\"Governor\"},\"start\":{\"edtf\":\"2025\"}}")
        .put("/v1/offices/{id}", office)
        .then()
        .statusCode(200);
    curator()
        .header("If-Match", "*")
        .delete("/v1/offices/{id}?reason=Never%20held.", office)
        .then()
        .statusCode(204);

    var items = history(person).extract().asString();

    assertThatJson(items).inPath("$.items[*].reason").isEqualTo("[\"Never held.\",\"A decree.\"]");
    assertThatJson(items)
        .inPath("$.items[1]")
        .isEqualTo(
            """
            {"version":2,"what":"entity.changed","at":"${json-unit.any-string}","author":"ana","fields":[{
              "field":"offices[%s]",
              "before":{"position":{"id":"${json-unit.any-string}","title":"Governor"},"acting":false,"start":{
                "edtf":"2024","earliest":"2024-01-01","latest":"2024-12-31","precision":"YEAR","basis":"STATED"}},
              "after":{"position":{"id":"${json-unit.any-string}","title":"Governor"},"acting":false,"start":{
                "edtf":"2025","earliest":"2025-01-01","latest":"2025-12-31","precision":"YEAR","basis":"STATED"}}}]}
            """
                .formatted(office));
  }

  @Test
  void relationsAreToldOnBothSides() {
    var person = person(unique("Worker"));
    var body = body("PUBLIC");
    var relation =
        curator()
            .body(
                "{\"type\":\"WORKS_FOR\",\"to\":\"%s\",\"reason\":\"As printed.\"}".formatted(body))
            .post("/v1/entities/{id}/relations", person)
            .<String>path("id");

    for (var end : new String[] {person, body}) {
      history(end)
          .body("items.what", contains("relation.created", "entity.created"))
          .body("items[0].version", is(0))
          .body("items[0].reason", is("As printed."))
          .body("items[0].fields.field", contains("relations[%s]".formatted(relation)))
          .body("items[0].fields[0].before", nullValue())
          .body("items[0].fields[0].after.to", is(body));
    }
  }

  @Test
  void relationToWhatIsHiddenIsToldToThoseOnlyWhoMaySeeIt() {
    var person = person(unique("Worker"));
    curator()
        .body("{\"type\":\"WORKS_FOR\",\"to\":\"%s\"}".formatted(body("CURATOR")))
        .post("/v1/entities/{id}/relations", person)
        .then()
        .statusCode(201);

    anybody().get("/v1/entities/{id}/history", person).then().body("items", hasSize(1));
    history(person).body("items", hasSize(2));
  }

  @Test
  void beingTakenForAnotherIsToldWithTheReason() {
    var one = person(unique("One"));
    var other = person(unique("Other"));
    var judgement =
        curator()
            .body(
                "{\"left\":\"%s\",\"right\":\"%s\",\"verdict\":\"POSITIVE\",\"reason\":\"One face.\"}"
                    .formatted(one, other))
            .post("/v1/judgements")
            .<String>path("id");
    curator()
        .body("{\"reason\":\"Two faces.\"}")
        .post("/v1/judgements/{id}/withdrawal", judgement)
        .then()
        .statusCode(200);

    history(other)
        .body("items.what", contains("entity.unmerged", "entity.merged", "entity.created"))
        .body("items[0].reason", is("Two faces."))
        .body("items[1].reason", is("One face."))
        .body("items[1].fields[0].field", is("canonicalId"))
        .body("items[1].fields[0].before", is(other))
        .body("items[1].fields[0].after", is(one));
    history(one).body("items", hasSize(1));
  }

  @Test
  void pagesTellEachChangeOnce() {
    var person = person(unique("Paged"));
    for (var country : new String[] {"KH", "TH", "LA"}) {
      curator()
          .body("{\"type\":\"CITIZEN_OF\",\"to\":\"%s\"}".formatted(country))
          .post("/v1/entities/{id}/relations", person)
          .then()
          .statusCode(201);
    }

    var first = curator().get("/v1/entities/{id}/history?first=2", person).then().extract();
    curator()
        .get("/v1/entities/{id}/history?first=2&after=" + first.path("pageInfo.endCursor"), person)
        .then()
        .body("items.what", contains("relation.created", "entity.created"))
        .body("pageInfo.hasNextPage", is(false));
  }
}
