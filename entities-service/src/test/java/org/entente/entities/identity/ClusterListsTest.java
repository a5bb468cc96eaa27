package org.entente.entities.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.identity.JudgementApi.merge;
import static org.entente.entities.identity.JudgementApi.withdraw;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.entente.testkit.PostgresResource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of an entity hold what is told of all that are taken for the same. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ClusterListsTest {

  @Inject SessionFactory sessions;

  private String one;
  private String other;

  @BeforeEach
  void twoPersons() {
    one = person(unique("One"));
    other = person(unique("Other"));
  }

  private static void hold(String person, String title) {
    curator()
        .body("{\"position\":{\"title\":\"%s\"}}".formatted(title))
        .post("/v1/entities/{id}/offices", person)
        .then()
        .statusCode(201);
  }

  private static String relate(String from, String type, String to) {
    return curator()
        .body("{\"type\":\"%s\",\"to\":\"%s\"}".formatted(type, to))
        .post("/v1/entities/{id}/relations", from)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse grouped(String things, String keys) {
    return anybody()
        .body("{\"by\":\"entity\",\"keys\":[%s]}".formatted(keys))
        .post("/v1/%s:grouped".formatted(things))
        .then()
        .statusCode(200);
  }

  private static String key(String entity, String more) {
    return "{\"key\":\"%s\"%s}".formatted(entity, more);
  }

  @Test
  void officesAreThoseOfAll() {
    hold(one, "Mayor");
    hold(other, "Governor");
    var judgement = merge(one, other);

    for (var id : List.of(one, other)) {
      given()
          .get("/v1/entities/{id}/offices", id)
          .then()
          .body("items.position.title", contains("Governor", "Mayor"))
          .body("items.entityId", contains(other, one));
    }
    grouped("offices", key(one, "") + "," + key(other, ",\"first\":1"))
        .body("results[0].items", hasSize(2))
        .body("results[1].items.position.title", contains("Governor"))
        .body("results[1].pageInfo.hasNextPage", is(true));

    withdraw(judgement).statusCode(200);
    given()
        .get("/v1/entities/{id}/offices", one)
        .then()
        .body("items.position.title", contains("Mayor"));
  }

  @Test
  void relationsAreThoseOfAllSeenFromTheirSide() {
    var home = relate(one, "CITIZEN_OF", "KH");
    var brother = person(unique("Brother"));
    var family = relate(brother, "FAMILY", other);
    merge(one, other);

    given()
        .get("/v1/entities/{id}/relations", one)
        .then()
        .body("items.id", contains(family, home))
        .body("items.direction", contains("BOTH", "OUT"));
    grouped(
            "relations",
            key(one, ",\"filter\":{\"type\":\"CITIZEN_OF\",\"at\":\"2025-01-01\"}")
                + ","
                + key(other, ",\"filter\":{\"direction\":\"IN\"}")
                + ","
                + key(other, ",\"first\":1"))
        .body("results[0].items.id", contains(home))
        .body("results[0].items[0].held", is("POSSIBLY"))
        .body("results[1].items.id", contains(family))
        .body("results[2].items.id", contains(family))
        .body("results[2].pageInfo.hasNextPage", is(true));
  }

  @Test
  void groupedRelationsGoOnBehindTheirCursor() {
    for (var country : List.of("KH", "TH", "LA")) {
      relate(one, "CITIZEN_OF", country);
    }
    var first = grouped("relations", key(one, ",\"first\":2")).extract();
    var seen = first.<List<String>>path("results[0].items.id");

    var rest =
        grouped(
                "relations",
                key(
                    one,
                    ",\"first\":2,\"after\":\"%s\""
                        .formatted(first.<String>path("results[0].pageInfo.endCursor"))))
            .body("results[0].pageInfo.hasNextPage", is(false))
            .extract()
            .<List<String>>path("results[0].items.id");

    assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(seen);
  }

  @Test
  void groupedRelationsCostTheSameStatementsWhateverTheirNumber() {
    relate(one, "CITIZEN_OF", "KH");
    relate(other, "CITIZEN_OF", "TH");

    assertThat(statements(key(one, "") + "," + key(other, ""))).isEqualTo(statements(key(one, "")));
  }

  private long statements(String keys) {
    var before = sessions.getStatistics().getPrepareStatementCount();
    grouped("relations", keys);
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }

  @Test
  void whatCannotBeAskedIsToldByItsKey() {
    var unknown = "entity_00000000000000000000000001";
    grouped("relations", key(unknown, "")).body("results[0].items", empty());
    ask(key(one, ",\"filter\":{\"color\":\"red\"}"))
        .statusCode(400)
        .body("errors.field", contains("keys[0].filter"));
    ask(key(one, ",\"filter\":{\"type\":\"FRIEND_OF\"}"))
        .statusCode(400)
        .body("errors.field", contains("keys[0].filter.type"));
    ask(String.join(",", Collections.nCopies(51, key(one, ",\"first\":200"))))
        .statusCode(400)
        .body("errors.field", contains("keys"));
  }

  private static ValidatableResponse ask(String keys) {
    return anybody()
        .body("{\"by\":\"entity\",\"keys\":[%s]}".formatted(keys))
        .post("/v1/relations:grouped")
        .then();
  }
}
