package org.entente.entities.office;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.testkit.PostgresResource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OfficeTest {

  @Inject SessionFactory sessions;

  private static ValidatableResponse add(String id, String json) {
    return curator().body(json).post("/v1/entities/{id}/offices", id).then();
  }

  @Test
  void officeIsShownWithWhetherItWasHeld() {
    var id = person(unique("Holder"));
    add(
            id,
            "{\"position\":{\"title\":\"Prime Minister\",\"country\":\"KH\"},\"start\":{\"edtf\":\"2023-08-22\"}}")
        .statusCode(201);

    var body =
        given()
            .get("/v1/entities/{id}/offices?at=2025-06-27", id)
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThatJson(body)
        .inPath("$.items")
        .isEqualTo(
            """
            [{"id":"${json-unit.regex}occupancy_.{26}","entityId":"%s","acting":false,"held":"POSSIBLY",
              "because":[{"rule":"NO_END_KNOWN"}],"quotes":[],"version":1,
              "position":{"id":"${json-unit.regex}position_.{26}","title":"Prime Minister","country":"KH"},
              "start":{"edtf":"2023-08-22","earliest":"2023-08-22","latest":"2023-08-22","precision":"DAY","basis":"STATED"}}]
            """
                .formatted(id));
  }

  @Test
  void positionIsOneForAllWhoHeldIt() {
    var json = "{\"position\":{\"title\":\"%s\"}}".formatted(unique("Governor"));

    var first = add(person(unique("A")), json).extract().<String>path("position.id");
    var second = add(person(unique("B")), json).extract().<String>path("position.id");

    assertThat(second).isEqualTo(first);
  }

  @Test
  void officeOfABodyNamesIt() {
    var body =
        curator()
            .body("{\"kind\":\"PUBLIC_BODY\",\"names\":[{\"value\":\"A Ministry\"}]}")
            .post("/v1/entities")
            .<String>path("id");

    assertThat(
            add(
                    person(unique("C")),
                    "{\"position\":{\"title\":\"Minister\",\"body\":\"%s\"},\"acting\":true}"
                        .formatted(body))
                .statusCode(201)
                .extract()
                .<String>path("position.body"))
        .isEqualTo(body);
  }

  @Test
  void officeSentAgainIsTheOneThatIsThere() {
    var id = person(unique("G"));
    var json = "{\"position\":{\"title\":\"Envoy\"},\"start\":{\"edtf\":\"2024\"},\"acting\":%s}";
    var first = add(id, json.formatted(false)).statusCode(201).extract().asString();

    var second = add(id, json.formatted(false)).statusCode(200).extract().asString();

    assertThatJson(second).isEqualTo(first);
    add(id, json.formatted(true)).statusCode(201);
    add(id, "{\"position\":{\"title\":\"Envoy\"}}").statusCode(201);
    add(id, "{\"position\":{\"title\":\"Envoy\"}}").statusCode(200);
    add(id, "{\"position\":{\"title\":\"Envoy\"},\"start\":{\"text\":\"long ago\"}}")
        .statusCode(201);
    curator().get("/v1/entities/{id}", id).then().body("version", is(4));
  }

  @Test
  void officeSentByManyAtOnceIsOne() throws Exception {
    var id = person(unique("H"));
    var json = "{\"position\":{\"title\":\"%s\"}}".formatted(unique("Consul"));
    try (var threads = Executors.newFixedThreadPool(6)) {
      var statuses =
          threads
              .invokeAll(Collections.nCopies(6, () -> add(id, json).extract().statusCode()))
              .stream()
              .map(Future::resultNow)
              .sorted()
              .toList();

      assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 201);
    }
  }

  @Test
  void wrongOfficesAreRefused() {
    var id = person(unique("D"));

    add(
            id,
            "{\"position\":{\"title\":\"X\"},\"start\":{\"edtf\":\"2025\"},\"end\":{\"edtf\":\"2024\"}}")
        .statusCode(400);
    add(id, "{\"position\":{\"title\":\" \"}}").statusCode(400);
    add(id, "{\"position\":{\"title\":\"X\",\"country\":\"ZZ\"}}").statusCode(400);
    add(id, "{}").statusCode(400);
    add("KH", "{\"position\":{\"title\":\"X\"}}").statusCode(422);
    add("entity_00000000000000000000000001", "{\"position\":{\"title\":\"X\"}}").statusCode(404);
    given().get("/v1/entities/{id}/offices?at=soon", id).then().statusCode(400);
  }

  @Test
  void officesOfManyAreReadAtOnceInTheOrderOfTheKeys() {
    var none = person(unique("E"));
    var two = person(unique("F"));
    add(two, "{\"position\":{\"title\":\"First\"},\"end\":{\"edtf\":\"2020\"}}");
    add(two, "{\"position\":{\"title\":\"Second\"}}");

    var groups =
        anybody()
            .body(
                """
                {"by":"entity","keys":[{"key":"%s"},{"key":"%s","filter":{"at":"2025-06-27"}},{"key":"%s","first":1}]}
                """
                    .formatted(none, two, two))
            .post("/v1/offices:grouped")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(groups.getList("results[0].items")).isEmpty();
    assertThat(groups.getList("results[1].items.position.title"))
        .containsExactly("Second", "First");
    assertThat(groups.getList("results[1].items.held")).containsExactly("POSSIBLY", "NOT");
    assertThat(groups.getList("results[2].items")).hasSize(1);
    assertThat(groups.getBoolean("results[2].pageInfo.hasNextPage")).isTrue();
  }

  @Test
  void groupsCostTheSameStatementsWhateverTheirNumber() {
    var key = "{\"key\":\"%s\"}".formatted(person(unique("G")));

    assertThat(statements(key, 50)).isEqualTo(statements(key, 1));
  }

  private long statements(String key, int times) {
    var before = sessions.getStatistics().getPrepareStatementCount();
    anybody()
        .body(
            "{\"by\":\"entity\",\"keys\":[%s]}"
                .formatted(String.join(",", Collections.nCopies(times, key))))
        .post("/v1/offices:grouped")
        .then()
        .statusCode(200);
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
