package org.entente.articles.article;

import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.util.List;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** What belongs to articles and what articles belong to, for many at once. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class BelongingTest {

  private static String publishedBy(String publisher) {
    return send("{\"text\": \"Talks of %s.\", \"publisher\": {\"name\": \"%s\"}}"
            .formatted(anyWord(), publisher))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  @Test
  void articlesOfPublishersAreReadAndCountedForManyAtOnce() {
    var name = "The " + anyWord();
    var one = publishedBy(name);
    var two = publishedBy(name);
    var other = publishedBy("The " + anyWord());
    var key = read("/v1/articles/" + one).<String>path("publisher.id");
    var otherKey = read("/v1/articles/" + other).<String>path("publisher.id");

    ask(
            "/v1/articles:grouped",
            """
            {"by": "publisher", "totals": true, "fields": ["title"],
             "keys": [{"key": "%1$s"}, {"key": "%2$s"}, {"key": "%1$s", "first": 1}]}
            """
                .formatted(key, otherKey))
        .then()
        .statusCode(200)
        .body("results.items.id", contains(List.of(two, one), List.of(other), List.of(two)))
        .body("results.total", contains(2, 1, 2));
    ask(
            "/v1/publishers:batch",
            "{\"ids\": [\"%s\", \"publisher_01jd0000000000000000000009\", \"%s\"]}"
                .formatted(otherKey, key))
        .then()
        .statusCode(200)
        .body("items[0].id", equalTo(otherKey))
        .body("items[1]", nullValue())
        .body("items[2].id", equalTo(key))
        .body("items[2].name", equalTo(name));
  }

  @Test
  void storiesAreReadForManyAtOnceAndCounted() {
    var article = articleSaying("Nobody retells " + anyWord() + ".");
    var story = article.replace("article_", "story_");

    ask(
            "/v1/stories:batch",
            "{\"ids\": [\"story_01jd0000000000000000000009\", \"%s\"]}".formatted(story))
        .then()
        .statusCode(200)
        .body("items[0]", nullValue())
        .body("items[1].id", equalTo(story))
        .body("items[1].size", equalTo(1))
        .body("items[1].newest.id", equalTo(article));
    ask(
            "/v1/articles:grouped",
            "{\"by\": \"story\", \"totals\": true, \"keys\": [{\"key\": \"%s\"}]}".formatted(story))
        .then()
        .body("results[0].total", equalTo(1));
  }

  @Test
  void revisionsAreReadForManyArticlesAtOnce() {
    var key = anyWord();
    var sent = "{\"text\": \"%s of " + key + ".\", \"externalId\": \"" + key + "\"}";
    String one = send(sent.formatted("93")).path("id");
    send(sent.formatted("95")).then().body("revision", equalTo(2));
    var two = articleSaying("Talks of " + anyWord() + ".");

    var keys =
        "{\"by\": \"article\", \"keys\": [{\"key\": \"%1$s\", \"first\": 1}, {\"key\": \"%2$s\"}]}"
            .formatted(one, two);
    var answer = ask("/v1/revisions:grouped", keys).then().statusCode(200);

    answer
        .body("results.items.revision", contains(List.of(2), List.of(1)))
        .body("results.pageInfo.hasNextPage", contains(true, false));
    ask(
            "/v1/revisions:grouped",
            "{\"by\": \"article\", \"keys\": [{\"key\": \"%s\", \"first\": 1, \"after\": \"%s\"}]}"
                .formatted(one, answer.extract().<String>path("results[0].pageInfo.endCursor")))
        .then()
        .body("results[0].items.revision", contains(1))
        .body("results[0].items[0].articleId", equalTo(one));
  }

  @Test
  void nothingIsToldOfWhatMayNotBeSeen() {
    String hidden =
        send(
                "curator",
                "{\"text\": \"Secret %s.\", \"visibility\": \"CURATOR\"}".formatted(anyWord()))
            .path("id");
    var anybody =
        RestAssured.given()
            .urlEncodingEnabled(false)
            .contentType(ContentType.JSON)
            .body("{\"by\": \"article\", \"keys\": [{\"key\": \"%s\"}]}".formatted(hidden));

    anybody.post("/v1/revisions:grouped").then().statusCode(200).body("results[0].items", empty());
  }

  @Test
  void whatIsNotCountedSaysSo() {
    ask("/v1/mentions:grouped", "{\"by\": \"article\", \"totals\": true, \"keys\": []}")
        .then()
        .statusCode(400)
        .body("errors.field", contains("totals"));
  }
}
