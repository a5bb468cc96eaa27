package org.entente.entities.subject;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.entities.subject.EntitiesApi.anybody;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.entente.entities.name.NameText;
import org.entente.testkit.PostgresResource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class EntityListTest {

  @Inject SessionFactory sessions;

  private static JsonPath list(Object... nameAndValue) {
    var request = given();
    for (int i = 0; i < nameAndValue.length; i += 2) {
      request.queryParam((String) nameAndValue[i], nameAndValue[i + 1]);
    }
    return request.get("/v1/entities").then().statusCode(200).extract().jsonPath();
  }

  /** A field of all that a list holds, page by page. */
  private static List<String> all(String field, Object... nameAndValue) {
    var seen = new ArrayList<String>();
    var asked = new ArrayList<>(List.of(nameAndValue));
    asked.addAll(List.of("after", ""));
    boolean more;
    do {
      var page = list(asked.toArray());
      seen.addAll(page.getList("items." + field));
      more = page.getBoolean("pageInfo.hasNextPage");
      asked.set(asked.size() - 1, page.getString("pageInfo.endCursor"));
    } while (more);
    return seen;
  }

  @Test
  void pagesGoOnFromTheLastRowNewestFirst() {
    var word = unique("Paged");
    var ids = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      ids.addFirst(person(word + " " + i));
    }

    assertThat(all("id", "q", word, "first", 2)).containsExactlyElementsOf(ids);
  }

  @Test
  void listsAreSortedByTheNameThatIsShown() {
    var word = unique("Sorted");
    for (var name : List.of("d", "Éb", "A", "ec", "Ea")) {
      person(word + " " + name);
    }
    var sentAgain =
        "{\"kind\":\"EVENT\",\"externalId\":\"%s\",\"names\":[{\"value\":\"%s\"}]}"
            .formatted(unique("ns:x"), word + " %s");
    post(sentAgain.formatted("b")).statusCode(201);
    post(sentAgain.formatted("Z")).statusCode(200);
    var english =
        "{\"names\":{\"add\":[{\"value\":\"%s f\",\"language\":\"en\",\"kind\":\"PRIMARY\"}]}}";
    curator()
        .header("If-Match", "*")
        .body(english.formatted(word))
        .patch("/v1/entities/{id}", person(word + " 0"))
        .then()
        .statusCode(200);

    assertThat(all("name", "q", word, "sort", "NAME", "first", 2))
        .containsExactlyElementsOf(
            Stream.of("A", "d", "Ea", "Éb", "ec", "f", "Z").map(n -> word + " " + n).toList());
  }

  @Test
  void whatIsKnownFromTheFirstStartOnIsSortedLikeTheRest() {
    for (var kind : List.of("COUNTRY", "PLACE", "PUBLIC_BODY", "ORGANIZATION")) {
      var names = list("kind", kind, "sort", "NAME", "first", 200).<String>getList("items.name");

      assertThat(names).isNotEmpty().isSortedAccordingTo(Comparator.comparing(NameText::folded));
    }
  }

  @Test
  void listsAreNarrowed() {
    var word = unique("Narrow");
    var person = person(word);
    var company =
        post("{\"kind\":\"COMPANY\",\"country\":\"TH\",\"names\":[{\"value\":\"%s Co\"}]}"
                .formatted(word))
            .extract()
            .<String>path("id");

    assertThat(list("q", word).getList("items.id")).containsExactly(company, person);
    assertThat(list("q", word, "kind", "COMPANY").getList("items.id")).containsExactly(company);
    assertThat(list("q", word, "country", "KH").getList("items.id")).containsExactly(person);
    assertThat(list("externalId", "iso3166:KH").getList("items.name")).containsExactly("Cambodia");
    assertThat(list("kind", "COUNTRY", "first", 200).getList("items")).hasSize(200);
  }

  @Test
  void listsAreCounted() {
    var word = unique("Counted");
    person(word + " One");
    person(word + " Two");
    post(
        "{\"kind\":\"COMPANY\",\"country\":\"TH\",\"names\":[{\"value\":\"%s Co\"}]}"
            .formatted(word));

    var counted =
        given()
            .urlEncodingEnabled(false)
            .get("/v1/entities:facets?q=%s&by=KIND&by=COUNTRY".formatted(word))
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThatJson(counted)
        .isEqualTo(
            """
            {"total": 3, "complete": true, "facets": [
              {"by": "KIND", "more": false, "values": [{"value": "PERSON", "count": 2}, {"value": "COMPANY", "count": 1}]},
              {"by": "COUNTRY", "more": false, "values": [{"value": "KH", "count": 2}, {"value": "TH", "count": 1}]}]}
            """);
    given().urlEncodingEnabled(false).get("/v1/entities:facets?by=MOOD").then().statusCode(400);
  }

  @Test
  void namesAreSearchedWithoutCaseDiacriticsAndZeroWidthSpaces() {
    assertThat(list("q", "COTE D’IVO").getList("items.country")).contains("CI");
    assertThat(list("q", "កូរ៉េខាងត្បូង").getList("items.country")).containsExactly("KR");
    assertThat(list("q", "dr").getList("items.country")).contains("CD");
    assertThat(list("q", "100%_!").getList("items")).isEmpty();
  }

  @Test
  void sendersIdFindsWhatWasSent() {
    var externalId = unique("ns:x");
    post(
        "{\"kind\":\"EVENT\",\"externalId\":\"%s\",\"names\":[{\"value\":\"A Summit\"}]}"
            .formatted(externalId));

    assertThat(list("externalId", externalId).getList("items.externalId"))
        .containsExactly(externalId);
  }

  @Test
  void wrongFiltersAreNamed() {
    var body =
        given()
            .queryParam("q", " ")
            .get("/v1/entities?kind=GHOST&country=ZZ")
            .then()
            .statusCode(400)
            .extract()
            .asString();

    assertThatJson(body).inPath("$.errors[*].field").isEqualTo("[\"kind\",\"country\",\"q\"]");
    for (var wrong :
        List.of(
            "q=%E2%80%8B",
            "q=" + "x".repeat(201), "externalId=%20", "externalId=" + "x".repeat(242))) {
      given().urlEncodingEnabled(false).get("/v1/entities?" + wrong).then().statusCode(400);
    }
  }

  @Test
  void cursorOfAnotherListIsRefused() {
    var cursor = list("kind", "COUNTRY", "first", 1).getString("pageInfo.endCursor");

    given().get("/v1/entities?kind=PLACE&after=" + cursor).then().statusCode(400);
    given().get("/v1/entities?after=abc").then().statusCode(400);
    given().get("/v1/entities?first=0").then().statusCode(400);
    given()
        .get("/v1/entities?kind=COUNTRY&sort=NAME&after=" + cursor)
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("after"));
    given()
        .get("/v1/entities?sort=name")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("sort"));
  }

  @Test
  void manyAreReadInTheOrderOfTheirIds() {
    var id = person(unique("Batch"));

    var items =
        anybody()
            .body(
                "{\"ids\":[\"KR\",\"entity_00000000000000000000000001\",\"%s\",\"KR\"],\"fields\":[\"name\"]}"
                    .formatted(id))
            .post("/v1/entities:batch")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(items.getInt("items.size()")).isEqualTo(4);
    assertThat(items.getString("items[0].name")).isEqualTo("South Korea");
    assertThat(items.<Object>get("items[0].names")).isNull();
    assertThat(items.<Object>get("items[1]")).isNull();
    assertThat(items.getString("items[2].id")).isEqualTo(id);
    assertThat(items.getString("items[3].name")).isEqualTo("South Korea");
  }

  @Test
  void pageCostsTheSameStatementsWhateverItsSize() {
    var few = statements(() -> list("kind", "COUNTRY", "first", 2));
    var many = statements(() -> list("kind", "COUNTRY", "first", 200));

    assertThat(many).isEqualTo(few).isLessThanOrEqualTo(4);
  }

  @Test
  void batchCostsTheSameStatementsWhateverItsSize() {
    var few = statements(() -> batch(List.of("KH", "TH")));
    var many =
        statements(() -> batch(list("kind", "COUNTRY", "first", 200).getList("items.country")));

    assertThat(many - statements(() -> list("kind", "COUNTRY", "first", 200))).isEqualTo(few);
  }

  private static void batch(List<String> ids) {
    anybody()
        .body("{\"ids\":[\"%s\"]}".formatted(String.join("\",\"", ids)))
        .post("/v1/entities:batch")
        .then()
        .statusCode(200);
  }

  private long statements(Runnable request) {
    var before = sessions.getStatistics().getPrepareStatementCount();
    request.run();
    return sessions.getStatistics().getPrepareStatementCount() - before;
  }
}
