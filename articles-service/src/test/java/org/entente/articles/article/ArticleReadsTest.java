package org.entente.articles.article;

import static io.restassured.RestAssured.given;
import static java.util.Collections.singletonList;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ArticleReadsTest {

  private static final String NOBODY = "article_00000000000000000000000001";

  @Test
  void unknownArticleIsAProblem() {
    var body =
        read("/v1/articles/" + NOBODY)
            .then()
            .statusCode(404)
            .contentType("application/problem+json")
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {"type": "/problems/article-not-found", "title": "Article not found", "status": 404,
             "detail": "There is no article article_00000000000000000000000001."}
            """);
  }

  @Test
  void pagesTogetherAreTheListAndNoneComesTwice() {
    var publisher = anyWord();
    var sent = new ArrayList<String>();
    for (int i = 0; i < 5; i++) {
      sent.addFirst(
          idOf("{\"text\": \"%d\", \"publisher\": {\"name\": \"%s\"}}".formatted(i, publisher)));
    }
    var list = "/v1/articles?first=2&publisher=" + publisherOf(sent.getFirst());

    var seen = new ArrayList<String>();
    var page = read(list).then().statusCode(200).extract();
    seen.addAll(page.path("items.id"));
    while (page.<Boolean>path("pageInfo.hasNextPage")) {
      page =
          read(list + "&after=" + page.path("pageInfo.endCursor")).then().statusCode(200).extract();
      seen.addAll(page.path("items.id"));
    }

    assertThat(seen).isEqualTo(sent);
  }

  @Test
  void aCursorOfAnotherListIsRefused() {
    articleSaying(anyWord());
    articleSaying(anyWord());
    String cursor = read("/v1/articles?first=1").path("pageInfo.endCursor");

    read("/v1/articles?first=1&language=th&after=" + cursor)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/cursor-mismatch"));
    read("/v1/articles?after=made-by-hand")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/malformed-cursor"));
  }

  @ParameterizedTest
  @CsvSource({
    "from=2025-06-01&to=2025-06-30, true",
    "from=2025-06-15&to=2025-07-31, false",
    "from=2025-06-15&to=2025-07-31&match=POSSIBLE, true",
    "from=2025-07-01&match=POSSIBLE, false",
    "to=2025-05-31&match=POSSIBLE, false",
    "to=2025-06-30, true"
  })
  void aMonthIsCertainlyOrPossiblyInsideARange(String range, boolean shown) {
    var publisher = anyWord();
    var id =
        idOf(
            "{\"text\": \"June.\", \"publisher\": {\"name\": \"%s\"}, \"published\": {\"edtf\": \"2025-06\"}}"
                .formatted(publisher));

    read("/v1/articles?publisher=%s&%s".formatted(publisherOf(id), range))
        .then()
        .statusCode(200)
        .body("items.id", shown ? contains(id) : empty());
  }

  @Test
  void filtersAreCombined() {
    var publisher = anyWord();
    var article =
        "{\"text\": \"%s\", \"language\": \"%s\", \"publisher\": {\"name\": \"%s\", \"country\": \"LA\"}}";
    var lao = idOf(article.formatted(anyWord(), "lo", publisher));
    idOf(article.formatted(anyWord(), "en", publisher));

    read("/v1/articles?country=LA&language=lo&publisher=" + publisherOf(lao))
        .then()
        .body("items.id", contains(lao));
  }

  @ParameterizedTest
  @CsvSource({
    "q=-scam, q",
    "sort=title, sort",
    "sort=relevance, sort",
    "story=x, story",
    "from=yesterday, from",
    "match=MAYBE, match",
    "publisher=x, publisher",
    "entity=nobody, entity",
    "country=Laos, country",
    "first=0, first",
    "first=201, first"
  })
  void aParameterAtFaultIsNamed(String parameter, String field) {
    read("/v1/articles?" + parameter).then().statusCode(400).body("errors.field", hasItem(field));
  }

  @Test
  void aBatchIsInTheOrderOfItsIdsWithNullsForUnknownOnes() {
    var one = articleSaying("One " + anyWord());
    var two = articleSaying("Two " + anyWord());

    var body =
        ask(
                "/v1/articles:batch",
                "{\"ids\": [\"%s\", \"%s\", \"%s\"], \"fields\": [\"revision\"]}"
                    .formatted(two, NOBODY, one))
            .then()
            .statusCode(200)
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            "{\"items\": [{\"id\": \"%s\", \"revision\": 1}, null, {\"id\": \"%s\", \"revision\": 1}]}"
                .formatted(two, one));
  }

  @Test
  void aBatchGivesTextsWhenTheyAreAskedFor() {
    var text = anyWord();
    var id = articleSaying(text);

    ask("/v1/articles:batch", "{\"ids\": [\"%s\"], \"fields\": [\"text\"]}".formatted(id))
        .then()
        .body("items", equalTo(List.of(Map.of("id", id, "text", text))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/articles:batch", "/v1/articles:grouped", "/v1/mentions:grouped"})
  void aQuestionForManyNeedsABody(String path) {
    for (var body : List.of("", "null")) {
      ask(path, body).then().statusCode(400).body("errors.field", contains("body"));
    }
  }

  @Test
  void anUnknownFieldOfABatchIsRefused() {
    ask("/v1/articles:batch", "{\"ids\": [], \"fields\": [\"body\"]}")
        .then()
        .statusCode(400)
        .body("errors.field", contains("fields"));
  }

  @Test
  void whatOnlyCuratorsMaySeeIsSeenByNobodyElse() {
    var text = anyWord();
    var id =
        given()
            .auth()
            .oauth2(Tokens.of("cora", "curator"))
            .contentType(ContentType.JSON)
            .body("{\"text\": \"%s\", \"visibility\": \"CURATOR\"}".formatted(text))
            .post("/v1/articles")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");

    given().get("/v1/articles/" + id).then().statusCode(404);
    given().get("/v1/articles/" + id + "/revisions/1").then().statusCode(404);
    given().get("/v1/articles/" + id + "/mentions").then().statusCode(404);
    given().get("/v1/articles?first=200").then().body("items.id", not(hasItem(id)));
    given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body("{\"ids\": [\"%s\"]}".formatted(id))
        .post("/v1/articles:batch")
        .then()
        .body("items", equalTo(singletonList(null)));
    given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body("{\"quotes\": [{\"articleId\": \"%s\", \"exact\": \"%s\"}]}".formatted(id, text))
        .post("/v1/quotes:verify")
        .then()
        .body("results.status", contains("NO_ARTICLE"));
    given()
        .auth()
        .oauth2(Tokens.of("ana", "contributor"))
        .contentType(ContentType.JSON)
        .body("{\"text\": \"%s\"}".formatted(text))
        .post("/v1/articles")
        .then()
        .statusCode(409);
    read("/v1/articles/" + id).then().statusCode(200);
  }

  private static String publisherOf(String article) {
    return read("/v1/articles/" + article).path("publisher.id");
  }
}
