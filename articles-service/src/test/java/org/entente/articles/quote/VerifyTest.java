package org.entente.articles.quote;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.LongTexts;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class VerifyTest {

  @Inject LongTexts longTexts;

  @Test
  void eachQuoteIsAnsweredInItsPlace() {
    var id = articleSaying("Police freed 93\\u00a0people. Police said so. " + anyWord());

    var body =
        verify(
            """
            {"articleId": "%1$s", "exact": "freed"},
            {"articleId": "%1$s", "exact": "93 people"},
            {"articleId": "%1$s", "exact": "said so", "start": 3},
            {"articleId": "%1$s", "exact": "Police"},
            {"articleId": "%1$s", "exact": "Police", "prefix": "people. "},
            {"articleId": "%1$s", "exact": "freed 95 people"},
            {"articleId": "%1$s", "exact": "freed", "revision": 2},
            {"articleId": "article_00000000000000000000000001", "exact": "freed"}
            """
                .formatted(id));

    assertThatJson(body)
        .isEqualTo(
            """
            {"results": [
              {"status": "EXACT", "revision": 1, "start": 7, "end": 12,
               "standing": {"state": "CURRENT", "revision": 1, "start": 7, "end": 12}},
              {"status": "WHITESPACE", "revision": 1, "start": 13, "end": 22, "exact": "93\u00a0people",
               "standing": {"state": "CURRENT", "revision": 1, "start": 13, "end": 22}},
              {"status": "MOVED", "revision": 1, "start": 31, "end": 38,
               "standing": {"state": "CURRENT", "revision": 1, "start": 31, "end": 38}},
              {"status": "AMBIGUOUS", "revision": 1},
              {"status": "EXACT", "revision": 1, "start": 24, "end": 30,
               "standing": {"state": "CURRENT", "revision": 1, "start": 24, "end": 30}},
              {"status": "NOT_FOUND", "revision": 1, "nearest": "freed 93\u00a0people", "distance": 1},
              {"status": "NO_ARTICLE"},
              {"status": "NO_ARTICLE"}]}
            """);
  }

  @Test
  void textsThatAreTooLongToBeSearchedAtOnceAreRefused() {
    var quotes =
        Stream.generate(() -> longTexts.articleOf(4_000_000))
            .limit(13)
            .map(id -> "{\"articleId\": \"%s\", \"exact\": \"w\"}".formatted(id))
            .collect(joining(","));

    ask("/v1/quotes:verify", "{\"quotes\": [%s]}".formatted(quotes))
        .then()
        .statusCode(422)
        .body("type", is("/problems/too-much-to-search"), "errors.field", contains("quotes"));
  }

  @Test
  void aQuoteIsBoundToItsRevision() {
    var word = anyWord();
    var article = "{\"text\": \"%s people.\", \"url\": \"https://example.org/" + word + "\"}";
    var id = idOf(article.formatted("93"));
    send(article.formatted("95")).then().statusCode(200);

    var body =
        verify(
            """
            {"articleId": "%1$s", "exact": "93 people"}, {"articleId": "%1$s", "exact": "93 people", "revision": 1},
            {"articleId": "%1$s", "exact": "95 people"}, {"articleId": "%1$s", "exact": "95 people", "revision": 2}
            """
                .formatted(id));

    assertThatJson(body)
        .isEqualTo(
            """
            {"results": [
              {"status": "NOT_FOUND", "revision": 2, "nearest": "95 people", "distance": 1},
              {"status": "EXACT", "revision": 1, "start": 0, "end": 9, "standing": {"state": "LOST", "revision": 2}},
              {"status": "EXACT", "revision": 2, "start": 0, "end": 9,
               "standing": {"state": "CURRENT", "revision": 2, "start": 0, "end": 9}},
              {"status": "EXACT", "revision": 2, "start": 0, "end": 9,
               "standing": {"state": "CURRENT", "revision": 2, "start": 0, "end": 9}}]}
            """);
  }

  @Test
  void whoAsksForSomebodySeesNoMoreThanThey() {
    var text = "For curators only. " + anyWord();
    var id =
        as("cora", "curator")
            .body("{\"text\": \"%s\", \"visibility\": \"CURATOR\"}".formatted(text))
            .post("/v1/articles")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var quotes = "[{\"articleId\": \"%s\", \"exact\": \"For curators\"}]".formatted(id);

    for (var clearance : List.of("PUBLIC", "PARTNER")) {
      as("cooperation-service", "service")
          .body("{\"quotes\": %s, \"clearance\": \"%s\"}".formatted(quotes, clearance))
          .post("/v1/quotes:verify")
          .then()
          .body("results.status", contains("NO_ARTICLE"));
    }
    as("cooperation-service", "service")
        .body("{\"quotes\": %s}".formatted(quotes))
        .post("/v1/quotes:verify")
        .then()
        .body("results.status", contains("EXACT"));
    as("rea", "reader")
        .body("{\"quotes\": %s, \"clearance\": \"CURATOR\"}".formatted(quotes))
        .post("/v1/quotes:verify")
        .then()
        .body("results.status", contains("NO_ARTICLE"));
  }

  @Test
  void everyFieldAtFaultIsNamed() {
    ask(
            "/v1/quotes:verify",
            """
            {"quotes": [{"articleId": "entity_00000000000000000000000001", "exact": "a"}, {"exact": " "},
                        {"articleId": "article_00000000000000000000000001", "exact": "a", "start": -1, "revision": 0}]}
            """)
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "quotes[0].articleId",
                "quotes[1].articleId",
                "quotes[1].exact",
                "quotes[2].start",
                "quotes[2].revision"));
  }

  @Test
  void aHundredAndOneQuotesAreTooMany() {
    var quotes =
        Stream.generate(
                () -> "{\"articleId\": \"article_00000000000000000000000001\", \"exact\": \"a\"}")
            .limit(101)
            .collect(joining(","));

    ask("/v1/quotes:verify", "{\"quotes\": [%s]}".formatted(quotes)).then().statusCode(400);
  }

  private static RequestSpecification as(String name, String role) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of(name, role))
        .contentType(ContentType.JSON);
  }

  private static String verify(String quotes) {
    return ask("/v1/quotes:verify", "{\"quotes\": [%s]}".formatted(quotes))
        .then()
        .statusCode(200)
        .extract()
        .asString();
  }
}
