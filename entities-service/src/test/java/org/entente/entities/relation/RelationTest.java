package org.entente.entities.relation;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class RelationTest {

  @Inject SessionFactory sessions;

  private static String body(String visibility) {
    return post("{\"kind\":\"PUBLIC_BODY\",\"visibility\":\"%s\",\"names\":[{\"value\":\"%s\"}]}"
            .formatted(visibility, unique("Bureau")))
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String body() {
    return body("PUBLIC");
  }

  private static ValidatableResponse add(String from, String type, String to) {
    return add(from, type, to, "");
  }

  private static ValidatableResponse add(String from, String type, String to, String more) {
    return curator()
        .body("{\"type\":\"%s\",\"to\":\"%s\"%s}".formatted(type, to, more))
        .post("/v1/entities/{id}/relations", from)
        .then();
  }

  private static ValidatableResponse of(String entity, String query) {
    return given()
        .get("/v1/entities/" + entity + "/relations" + (query.isEmpty() ? "" : "?" + query))
        .then()
        .statusCode(200);
  }

  @Test
  void relationIsReadFromBothSides() {
    var person = person(unique("Spokes"));
    var body = body();
    add(person, "SPOKESPERSON_FOR", body, ",\"start\":{\"edtf\":\"2024-02\"}").statusCode(201);

    var seen = of(body, "at=2024-02-10").extract().asString();

    assertThatJson(seen)
        .inPath("$.items")
        .isEqualTo(
            """
            [{"id":"${json-unit.regex}relation_.{26}","type":"SPOKESPERSON_FOR","inverse":"HAS_SPOKESPERSON","direction":"IN",
              "from":"%s","to":"%s","held":"POSSIBLY","quotes":[],"version":1,
              "because":[{"rule":"MAY_NOT_HAVE_BEGUN","bound":"2024-02-29"},{"rule":"NO_END_KNOWN"}],
              "start":{"edtf":"2024-02","earliest":"2024-02-01","latest":"2024-02-29","precision":"MONTH","basis":"STATED"}}]
            """
                .formatted(person, body));
    of(person, "").body("items.direction", contains("OUT"));
    of(person, "direction=OUT").body("items", hasSize(1));
    of(person, "direction=IN").body("items", empty());
    of(body, "direction=OUT").body("items", empty());
    of(body, "type=MEMBER_OF").body("items", empty());
    of(body, "type=SPOKESPERSON_FOR").body("items", hasSize(1));
  }

  @Test
  void whatIsMutualIsOneAndHasNoDirection() {
    var one = person(unique("Brother"));
    var other = person(unique("Sister"));
    var first = add(one, "FAMILY", other).statusCode(201).extract().<String>path("id");

    add(other, "FAMILY", one).statusCode(200).body("id", is(first));

    for (var query : List.of("direction=IN", "direction=OUT", "direction=BOTH", "")) {
      of(one, query).body("items.direction", contains("BOTH"));
      of(other, query).body("items.direction", contains("BOTH"));
    }
  }

  @Test
  void onlyWhatCanBeIsTakenIn() {
    var person = person(unique("Citizen"));
    var body = body();

    add(person, "CITIZEN_OF", "KH").statusCode(201);
    add(body, "CITIZEN_OF", "KH")
        .statusCode(422)
        .body("type", is("/problems/relation-cannot-be"))
        .body("errors.field", contains("type"))
        .body("errors[0].detail", containsString("PERSON"));
    add(person, "CITIZEN_OF", body).statusCode(422).body("errors.field", contains("to"));
    add(person, "FAMILY", person).statusCode(422);
    add(person, "FRIEND_OF", body).statusCode(400);
    add(person, "FAMILY", "entity_00000000000000000000000001").statusCode(404);
    add(person, "WORKS_FOR", body, ",\"start\":{\"edtf\":\"2025\"},\"end\":{\"edtf\":\"2024\"}")
        .statusCode(400);
    anybody()
        .body("{\"type\":\"WORKS_FOR\",\"to\":\"%s\"}".formatted(body))
        .post("/v1/entities/{id}/relations", person)
        .then()
        .statusCode(401);
    given().get("/v1/entities/{id}/relations?direction=UP", person).then().statusCode(400);
  }

  @Test
  void relationIsShownToThoseOnlyWhoMaySeeBothEnds() {
    var person = person(unique("Known"));
    var hidden = body("CURATOR");
    var relation = add(person, "WORKS_FOR", hidden).extract().<String>path("id");

    of(person, "").body("items", empty());
    given().get("/v1/relations/{id}", relation).then().statusCode(404);
    curator().get("/v1/relations/{id}", relation).then().statusCode(200).body("to", is(hidden));
    curator().get("/v1/entities/{id}/relations", person).then().body("items", hasSize(1));
  }

  @Test
  void quotesOfARelationAreAddedAndLookedForOnBehalfOfItsReaders() {
    var person = person(unique("Quoted"));
    var hidden = body("PARTNER");
    var quote =
        ",\"quotes\":[{\"articleId\":\"article_00000000000000000000000001\",\"exact\":\"%s\"}]";

    add(person, "WORKS_FOR", hidden, quote.formatted("One"))
        .statusCode(201)
        .body("quotes.exact", contains("One"))
        .body("quotes.verification", contains("UNVERIFIED"));

    var quotes =
        add(person, "WORKS_FOR", hidden, quote.formatted("Two"))
            .statusCode(200)
            .body("quotes.exact", contains("One", "Two"))
            .extract()
            .<List<String>>path("quotes.id");
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("articles-service", "service"))
        .contentType("application/json")
        .body("{\"ids\":[\"%s\"]}".formatted(quotes.getFirst()))
        .post("/v1/quotes:batch")
        .then()
        .body("items[0].clearance", is("PARTNER"));
  }

  @Test
  void nothingIsPartOfAPartOfItself() {
    var department = body();
    var ministry = body();
    var government = body();
    add(department, "PART_OF", ministry).statusCode(201);
    add(ministry, "PART_OF", government).statusCode(201);

    add(government, "PART_OF", department)
        .statusCode(409)
        .body("type", is("/problems/relation-would-circle"))
        .body("detail", containsString("%s, %s, %s".formatted(department, ministry, government)));

    add(department, "PART_OF", government).statusCode(201);
  }

  @Test
  void twoAtOnceCloseNoCircle() throws Exception {
    var one = body();
    var other = body();
    try (var threads = Executors.newFixedThreadPool(2)) {
      List<Callable<Integer>> calls =
          List.of(
              () -> add(one, "PART_OF", other).extract().statusCode(),
              () -> add(other, "PART_OF", one).extract().statusCode());
      var statuses = threads.invokeAll(calls).stream().map(Future::resultNow).sorted().toList();

      assertThat(statuses).containsExactly(201, 409);
    }
  }

  @Test
  void datesAreCorrectedOnTheVersionThatWasSeen() {
    var relation = add(person(unique("Dated")), "WORKS_FOR", body()).extract().<String>path("id");
    given().get("/v1/relations/{id}", relation).then().header("ETag", "\"1\"");

    correct(relation, "\"1\"", "{\"end\":{\"edtf\":\"2024\"}}")
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("end.edtf", is("2024"));

    correct(relation, "\"1\"", "{}").statusCode(412);
    correct(relation, "*", "{\"start\":{\"edtf\":\"2025\"},\"end\":{\"edtf\":\"2024\"}}")
        .statusCode(400);
    curator().body("{}").put("/v1/relations/{id}", relation).then().statusCode(428);
  }

  private static ValidatableResponse correct(String relation, String version, String json) {
    return curator()
        .header("If-Match", version)
        .body(json)
        .put("/v1/relations/{id}", relation)
        .then();
  }

  @Test
  void relationCannotBecomeOneThatIsThere() {
    var person = person(unique("Same"));
    var body = body();
    add(person, "WORKS_FOR", body, ",\"start\":{\"edtf\":\"2020\"}");
    var second = add(person, "WORKS_FOR", body).statusCode(201).extract().<String>path("id");

    correct(second, "*", "{\"start\":{\"edtf\":\"2020\"}}")
        .statusCode(409)
        .body("type", is("/problems/relation-exists"));
  }

  @Test
  void relationIsTakenBack() {
    var person = person(unique("Back"));
    var relation = add(person, "WORKS_FOR", body()).extract().<String>path("id");

    curator().delete("/v1/relations/{id}", relation).then().statusCode(428);
    curator()
        .header("If-Match", "\"1\"")
        .delete("/v1/relations/{id}", relation)
        .then()
        .statusCode(204);

    given().get("/v1/relations/{id}", relation).then().statusCode(404);
    of(person, "").body("items", empty());
  }

  @Test
  void pagesGoThroughBothDirectionsWithTheSameStatements() {
    var hub = body();
    for (int i = 0; i < 3; i++) {
      add(person(unique("In")), "WORKS_FOR", hub).statusCode(201);
      add(hub, "BASED_IN", List.of("KH", "TH", "LA").get(i)).statusCode(201);
    }
    var ids = of(hub, "").body("items", hasSize(6)).extract().<List<String>>path("items.id");

    assertThat(ids).isSortedAccordingTo(Collections.reverseOrder());
    var page = of(hub, "first=4").extract();
    assertThat(page.<List<String>>path("items.id")).isEqualTo(ids.subList(0, 4));
    of(hub, "first=4&after=" + page.path("pageInfo.endCursor"))
        .body("items.id", is(ids.subList(4, 6)));
    assertThat(statements(hub, 6)).isEqualTo(statements(hub, 1));
  }

  private long statements(String entity, int first) {
    var before = sessions.getStatistics().getPrepareStatementCount();
    of(entity, "first=" + first);
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
