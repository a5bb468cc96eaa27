package org.entente.articles.revision;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class DiffTest {

  @Test
  void theNewestStateIsComparedWithTheOneBefore() {
    var id = threeStates();

    var body = read("/v1/articles/%s/diff".formatted(id)).then().statusCode(200);

    assertThatJson(body.extract().asString())
        .isEqualTo(
            """
            {"articleId": "%s", "from": 2, "to": 3, "title": {"from": "A title", "to": "Another title"}, "coarse": false,
             "hunks": [
               {"op": "EQUAL", "fromStart": 0, "fromEnd": 8, "toStart": 0, "toEnd": 8},
               {"op": "REPLACE", "fromStart": 8, "fromEnd": 10, "toStart": 8, "toEnd": 10, "deleted": "94", "inserted": "95"},
               {"op": "EQUAL", "fromStart": 10, "fromEnd": 16, "toStart": 10, "toEnd": 16}]}
            """
                .formatted(id));
  }

  @Test
  void anyTwoStatesAreComparedEitherWay() {
    var id = threeStates();

    read("/v1/articles/%s/diff?from=3&to=1".formatted(id))
        .then()
        .statusCode(200)
        .body("from", equalTo(3))
        .body("to", equalTo(1))
        .body("hunks.deleted", contains(null, "95", null))
        .body("hunks.inserted", contains(null, "93", null));
  }

  @Test
  void anArticleThatNeverChangedDiffersInNothing() {
    var id = idOf("{\"text\": \"%s\"}".formatted(anyWord()));

    read("/v1/articles/%s/diff".formatted(id))
        .then()
        .statusCode(200)
        .body("from", equalTo(1))
        .body("to", equalTo(1))
        .body("hunks.op", contains("EQUAL"));
  }

  @ParameterizedTest
  @CsvSource({"from=4, 404", "to=0, 404", "from=one, 400"})
  void aStateThatIsNotThereIsAProblem(String parameters, int status) {
    read("/v1/articles/%s/diff?%s".formatted(threeStates(), parameters)).then().statusCode(status);
  }

  private static String threeStates() {
    var article =
        "{\"text\": \"He paid %s baht.\", \"title\": \"%s\", \"externalId\": \""
            + anyWord()
            + "\", \"publisher\": {\"name\": \""
            + anyWord()
            + "\"}}";
    var id = idOf(article.formatted("93", "A title"));
    send(article.formatted("94", "A title")).then().statusCode(200);
    send(article.formatted("95", "Another title")).then().statusCode(200);
    return id;
  }
}
