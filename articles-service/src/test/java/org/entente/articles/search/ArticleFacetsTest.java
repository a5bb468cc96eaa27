package org.entente.articles.search;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** How many articles a list holds, and of what they are. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ArticleFacetsTest {

  private final String word = anyWord();

  private String published(String publisher, String language, String edtf, String visibility) {
    return send(
            "curator",
            """
            {"text": "Talks of %s and %s.", "language": "%s", "visibility": "%s",
             "publisher": {"name": "%s", "country": "TH"}, "published": {"edtf": "%s", "basis": "STATED"}}
            """
                .formatted(word, anyWord(), language, visibility, publisher, edtf))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static ValidatableResponse facets(String query) {
    return given().urlEncodingEnabled(false).get("/v1/articles:facets?" + query).then();
  }

  @Test
  void articlesOfAPublisherAreCountedByLanguageAndYear() {
    var name = "The " + word;
    var one = published(name, "en", "2025-06-27", "PUBLIC");
    published(name, "en", "2025-12", "PUBLIC");
    published(name, "th", "2024-12-30/2025-01-02", "PUBLIC");
    published(name, "th", "2025-12", "CURATOR");
    var publisher = read("/v1/articles/" + one).<String>path("publisher.id");

    var answer =
        facets("publisher=%s&by=LANGUAGE&by=YEAR&by=COUNTRY".formatted(publisher))
            .statusCode(200)
            .extract()
            .asString();

    assertThatJson(answer)
        .isEqualTo(
            """
            {"total": 3, "complete": true, "facets": [
              {"by": "LANGUAGE", "more": false, "values": [{"value": "en", "count": 2}, {"value": "th", "count": 1}]},
              {"by": "YEAR", "more": false, "values": [{"value": "2025", "count": 2}]},
              {"by": "COUNTRY", "more": false, "values": [{"value": "TH", "count": 3}]}]}
            """);
  }

  @Test
  void articlesThatHoldAWordAreCountedByPublisher() {
    var id = published("The Lantern " + word, "en", "2025", "PUBLIC");
    published("The Lamp " + word, "en", "2025", "PUBLIC");
    published("The Lamp " + word, "en", "2024", "PUBLIC");
    published("The Lamp " + word, "en", "2024", "CURATOR");

    facets("q=%s&by=PUBLISHER".formatted(word))
        .statusCode(200)
        .body("total", equalTo(3))
        .body("complete", equalTo(true))
        .body("facets[0].values.label", contains("The Lamp " + word, "The Lantern " + word))
        .body("facets[0].values.count", contains(2, 1))
        .body(
            "facets[0].values[1].value",
            equalTo(read("/v1/articles/" + id).<String>path("publisher.id")));
  }

  @Test
  void aListIsCountedWithoutFacetsToo() {
    published("The " + word, "en", "2025", "PUBLIC");

    facets("q=" + word).statusCode(200).body("total", equalTo(1), "facets.size()", equalTo(0));
  }

  @Test
  void whatIsNotCountedByIsNamed() {
    facets("by=MOOD")
        .statusCode(400)
        .body("errors[0].field", equalTo("by"))
        .body("errors[0].detail", containsString("LANGUAGE"));
  }
}
