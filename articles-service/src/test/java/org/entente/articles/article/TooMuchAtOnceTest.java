package org.entente.articles.article;

import static java.util.stream.Collectors.joining;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.articles.support.Press.ask;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import org.entente.articles.support.Entities;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.LongTexts;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** What would not fit into memory is refused before it is read. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class TooMuchAtOnceTest {

  @Inject LongTexts longTexts;

  @Test
  void textsThatAreTooLongTogether() {
    var id = longTexts.articleOf(3_000_000);
    var body =
        "{\"ids\": [%s], \"fields\": [\"text\"]}"
            .formatted(Stream.generate(() -> '"' + id + '"').limit(3).collect(joining(",")));

    assertThatJson(ask("/v1/articles:batch", body).then().statusCode(422).extract().asString())
        .isEqualTo(
            """
            {"type": "/problems/texts-too-long", "title": "Texts too long", "status": 422,
             "detail": "The texts of these articles have 9000000 characters together, and at most 8000000 are given at once. Ask for fewer articles.",
             "errors": [{"field": "ids", "detail": "Must be fewer where texts are this long."}]}
            """);
  }

  @Test
  void articlesOfTooManyEntities() {
    ask("/v1/articles:grouped", "{\"by\": \"entity\", \"keys\": [%s]}".formatted(keys(500, 21)))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("keys"), "detail", containsString("keys"));
    ask("/v1/articles:grouped", "{\"by\": \"entity\", \"keys\": [%s]}".formatted(keys(500, 20)))
        .then()
        .statusCode(200)
        .body("results.size()", equalTo(500));
  }

  private static String keys(int count, int first) {
    return Stream.generate(Entities::anyEntity)
        .limit(count)
        .map(entity -> "{\"key\": \"%s\", \"first\": %d}".formatted(entity, first))
        .collect(joining(","));
  }
}
