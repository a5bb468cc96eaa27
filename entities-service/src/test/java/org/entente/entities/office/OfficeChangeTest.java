package org.entente.entities.office;

import static io.restassured.RestAssured.given;
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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OfficeChangeTest {

  private static ValidatableResponse add(String id, String json) {
    return curator().body(json).post("/v1/entities/{id}/offices", id).then();
  }

  private static String office(String title, String start, String end, String more) {
    return "{\"position\":{\"title\":\"%s\"%s},\"start\":{\"edtf\":\"%s\"},\"end\":{\"edtf\":\"%s\"}}"
        .formatted(title, more, start, end);
  }

  private static ValidatableResponse correct(String office, String version, String json) {
    return curator()
        .header("If-Match", "\"%s\"".formatted(version))
        .body(json)
        .put("/v1/offices/{id}", office)
        .then();
  }

  @Test
  void titleOfTwoOfficesIsTwoOffices() {
    var id = person(unique("Two"));

    add(
            id,
            """
            {"position":{"title":"Deputy Prime Minister and Interior Minister"},
             "quotes":[{"articleId":"article_00000000000000000000000001","exact":"words"}]}
            """)
        .statusCode(201)
        .body("position.title", is("Deputy Prime Minister"))
        .body("also.position.title", contains("Interior Minister"));

    given()
        .get("/v1/entities/{id}/offices", id)
        .then()
        .body("items.position.title", contains("Interior Minister", "Deputy Prime Minister"))
        .body("items.quotes.flatten().exact", contains("words", "words"));
    add(id, "{\"position\":{\"title\":\"Deputy Prime Minister and Interior Minister\"}}")
        .statusCode(200)
        .body("also", hasSize(1));
  }

  @Test
  void titleOfOneOfficeThatLooksLikeTwoStaysWhole() {
    add(
            person(unique("Whole")),
            "{\"position\":{\"title\":\"President and Chairman\",\"oneOffice\":true}}")
        .statusCode(201)
        .body("position.title", is("President and Chairman"));
  }

  @Test
  void officeHeldTwiceAtOnceIsRefusedAndNamesTheOther() {
    var id = person(unique("Twice"));
    var title = unique("Governor");
    var first = add(id, office(title, "2020-01-01", "2022-01-01", "")).extract().<String>path("id");

    add(id, office(title, "2021-01-01", "2023-01-01", ""))
        .statusCode(409)
        .body("type", is("/problems/offices-overlap"))
        .body("detail", containsString(first));

    add(id, office(title, "2022-01-01", "2023-01-01", "")).statusCode(201);
    add(id, office(unique("Other"), "2021-01-01", "2023-01-01", "")).statusCode(201);
  }

  @Test
  void positionForOneIsHeldByOneAtATime() {
    var title = unique("President");
    var single = ",\"singleHolder\":true";
    var first =
        add(person(unique("P")), office(title, "2020-01-01", "2022-01-01", single))
            .statusCode(201)
            .body("position.singleHolder", is(true))
            .extract()
            .<String>path("id");

    add(person(unique("Q")), office(title, "2021-01-01", "2023-01-01", ""))
        .statusCode(409)
        .body("detail", containsString(first));

    add(person(unique("R")), office(title, "2022-01-01", "2023-01-01", "")).statusCode(201);
    add(
            person(unique("S")),
            office(title, "2021-01-01", "2021-03-01", "")
                .replace("{\"position", "{\"acting\":true,\"position"))
        .statusCode(201);
  }

  @Test
  void positionForOneThatManyTakeAtOnceIsHeldByOne() throws Exception {
    var json = office(unique("King"), "2020-01-01", "2022-01-01", ",\"singleHolder\":true");
    var people = List.of(person(unique("K")), person(unique("L")), person(unique("M")));
    try (var threads = Executors.newFixedThreadPool(people.size())) {
      var statuses =
          threads
              .invokeAll(
                  people.stream()
                      .<Callable<Integer>>map(id -> () -> add(id, json).extract().statusCode())
                      .toList())
              .stream()
              .map(Future::resultNow)
              .sorted()
              .toList();

      assertThat(statuses).containsExactly(201, 409, 409);
    }
  }

  @Test
  void officeIsCorrectedOnTheVersionThatWasSeen() {
    var id = person(unique("Corrected"));
    var title = unique("Envoy");
    var office =
        add(id, "{\"position\":{\"title\":\"%s\"}}".formatted(title)).extract().<String>path("id");
    given().get("/v1/offices/{id}", office).then().header("ETag", "\"1\"");

    correct(office, "1", office(title, "2020", "2022", ""))
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("id", is(office))
        .body("version", is(2))
        .body("end.edtf", is("2022"));

    correct(office, "1", office(title, "2020", "2023", "")).statusCode(412);
    correct(office, "2", office(title, "2023", "2022", "")).statusCode(400);
    correct(office, "2", office("Prime Minister and Foreign Minister", "2020", "2022", ""))
        .statusCode(400);
    curator()
        .body(office(title, "2020", "2022", ""))
        .put("/v1/offices/{id}", office)
        .then()
        .statusCode(428);
    anybody().body("{}").put("/v1/offices/{id}", office).then().statusCode(401);
    curator().get("/v1/entities/{id}", id).then().body("version", is(2));
  }

  @Test
  void officeCannotBecomeOneThatIsThere() {
    var id = person(unique("Same"));
    var title = unique("Consul");
    add(id, office(title, "2020", "2021", ""));
    var second = add(id, office(title, "2023", "2024", "")).extract().<String>path("id");

    correct(second, "1", office(title, "2020", "2021", "")).statusCode(409);
  }

  @Test
  void officeIsTakenBackWithItsQuotes() {
    var id = person(unique("Back"));
    var office =
        add(
                id,
                """
                {"position":{"title":"Attache"},
                 "quotes":[{"articleId":"article_00000000000000000000000001","exact":"words"}]}
                """)
            .extract()
            .<String>path("id");

    curator().delete("/v1/offices/{id}", office).then().statusCode(428);
    curator().header("If-Match", "\"7\"").delete("/v1/offices/{id}", office).then().statusCode(412);
    curator().header("If-Match", "\"1\"").delete("/v1/offices/{id}", office).then().statusCode(204);

    given().get("/v1/offices/{id}", office).then().statusCode(404);
    given().get("/v1/entities/{id}/offices", id).then().body("items", empty());
    curator().header("If-Match", "*").delete("/v1/offices/{id}", office).then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({"2019-06-01, 0", "2020-06-01, 1", "2023-06-01, 2"})
  void whoHeldAPositionIsToldForADay(String day, int count) {
    var title = "Registrar " + unique("of") + day;
    add(person(unique("T")), office(title, "2020-01-01", "2024-01-01", ""));
    add(
        person(unique("U")),
        "{\"position\":{\"title\":\"%s\"},\"start\":{\"edtf\":\"2022\"}}".formatted(title));

    given()
        .queryParam("position", title.toUpperCase(Locale.ROOT))
        .queryParam("at", day)
        .get("/v1/offices")
        .then()
        .statusCode(200)
        .body("items", hasSize(count));
  }

  @Test
  void holdersAreFoundByPositionBodyAndCountryPageByPage() {
    var body =
        post("{\"kind\":\"PUBLIC_BODY\",\"names\":[{\"value\":\"A Bureau\"}]}")
            .extract()
            .<String>path("id");
    var more = ",\"country\":\"LA\",\"body\":\"%s\"".formatted(body);
    var title = unique("Bursar");
    var position =
        add(person(unique("V")), office(title, "2020", "2021", more))
            .extract()
            .<String>path("position.id");
    add(person(unique("W")), office(title, "2020", "2021", more));
    add(person(unique("X")), office(title, "2020", "2021", ""));

    for (var query :
        List.of("position=" + position, "body=" + body, "country=LA&position=" + title)) {
      given().get("/v1/offices?" + query).then().statusCode(200).body("items", hasSize(2));
    }
    var cursor =
        given()
            .get("/v1/offices?first=1&body=" + body)
            .then()
            .extract()
            .<String>path("pageInfo.endCursor");
    given()
        .get("/v1/offices?first=1&body=%s&after=%s".formatted(body, cursor))
        .then()
        .body("items", hasSize(1))
        .body("pageInfo.hasNextPage", is(false));
    given().get("/v1/positions?body=" + body).then().body("items.id", contains(position));
    given()
        .get("/v1/positions?q=%s&country=LA".formatted(title.substring(1)))
        .then()
        .body("items", hasSize(1));
    given().get("/v1/offices?country=ZZ").then().statusCode(400);
    given().get("/v1/offices?position=position_x").then().statusCode(400);
  }

  @Test
  void officesOfThoseWhoMayNotBeSeenAreNotThere() {
    var hidden =
        post("{\"kind\":\"PERSON\",\"visibility\":\"CURATOR\",\"names\":[{\"value\":\"Hidden\"}]}")
            .extract()
            .<String>path("id");
    var title = unique("Spy");
    var office =
        add(hidden, "{\"position\":{\"title\":\"%s\"}}".formatted(title))
            .extract()
            .<String>path("id");

    given().get("/v1/offices?position=" + title).then().body("items", empty());
    given().get("/v1/offices/{id}", office).then().statusCode(404);
    curator().get("/v1/offices?position=" + title).then().body("items", hasSize(1));
  }

  @Test
  void positionThatTwoHeldAtOnceIsNotMadeOneForASingleHolder() {
    var title = unique("Chief");
    var first =
        add(person(unique("First")), office(title, "2020-01-01", "2022-01-01", ""))
            .statusCode(201)
            .extract()
            .<String>path("id");
    var second =
        add(person(unique("Second")), office(title, "2021-01-01", "2023-01-01", ""))
            .statusCode(201)
            .extract()
            .<String>path("id");
    var single = ",\"singleHolder\":true";

    add(person(unique("Third")), office(title, "2024-01-01", "2025-01-01", single))
        .statusCode(409)
        .body("detail", containsString(first))
        .body("detail", containsString(second));

    correct(second, "1", office(title, "2022-01-01", "2023-01-01", single))
        .statusCode(200)
        .body("position.singleHolder", is(true));
  }
}
