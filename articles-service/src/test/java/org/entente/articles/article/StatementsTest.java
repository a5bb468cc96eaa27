package org.entente.articles.article;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entente.articles.support.Entities;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.SqlLog;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is read for many costs as many statements as what is read for one. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class StatementsTest {

  private static final List<String> IDS = new ArrayList<>();

  @BeforeEach
  void tenArticles() {
    if (!IDS.isEmpty()) {
      return;
    }
    for (int i = 0; i < 10; i++) {
      IDS.add(articleSaying("Number %d %s.".formatted(i, anyWord())));
    }
    IDS.forEach(id -> awaitAnnotation(id, "DONE"));
  }

  @Test
  void aList() {
    assertThat(SqlLog.countDuring(() -> read("/v1/articles?first=10"))).isEqualTo(2);
  }

  @Test
  void oneArticle() {
    assertThat(SqlLog.countDuring(() -> read("/v1/articles/" + IDS.getFirst()))).isEqualTo(2);
  }

  @Test
  void aBatchWithTexts() {
    var body = "{\"ids\": [%s], \"fields\": [\"title\", \"text\"]}".formatted(each("\"%s\""));

    assertThat(SqlLog.countDuring(() -> ask("/v1/articles:batch", body))).isEqualTo(2);
  }

  @Test
  void articlesOfManyEntities() {
    var keys =
        Stream.generate(Entities::anyEntity)
            .limit(10)
            .map("{\"key\": \"%s\"}"::formatted)
            .collect(joining(","));

    assertThat(
            SqlLog.countDuring(() ->
                ask(
                    "/v1/articles:grouped",
                    "{\"by\": \"entity\", \"keys\": [%s]}".formatted(keys))))
        .isEqualTo(2);
  }

  @Test
  void mentionsOfManyArticles() {
    var body = "{\"by\": \"article\", \"keys\": [%s]}".formatted(each("{\"key\": \"%s\"}"));

    assertThat(SqlLog.countDuring(() -> ask("/v1/mentions:grouped", body))).isEqualTo(1);
  }

  @Test
  void mentionsOfManyEntities() {
    var keys =
        Stream.generate(Entities::anyEntity)
            .limit(10)
            .map("{\"key\": \"%s\"}"::formatted)
            .collect(joining(","));

    assertThat(
            SqlLog.countDuring(() ->
                ask(
                    "/v1/mentions:grouped",
                    "{\"by\": \"entity\", \"keys\": [%s]}".formatted(keys))))
        .isEqualTo(1);
  }

  @Test
  void candidatesWithTheirExamples() {
    assertThat(SqlLog.countDuring(() -> read("/v1/candidates?first=200"))).isEqualTo(2);
  }

  @Test
  void orphans() {
    assertThat(SqlLog.countDuring(() -> read("/v1/orphaned-mentions?first=200"))).isEqualTo(1);
  }

  @Test
  void aHundredQuotesOfTenTexts() {
    var quotes = each("{\"articleId\": \"%s\", \"exact\": \"Number\"}");
    var body =
        "{\"quotes\": [%s]}"
            .formatted(Stream.generate(() -> quotes).limit(10).collect(joining(",")));

    assertThat(SqlLog.countDuring(() -> ask("/v1/quotes:verify", body).then().statusCode(200)))
        .isEqualTo(2);
  }

  @Test
  void quotesOfOldStatesAndHowTheyStandInTheNewest() {
    var quotes = new ArrayList<String>();
    for (int i = 0; i < 10; i++) {
      var article =
          "{\"text\": \"Number %d.\", \"url\": \"https://example.org/" + anyWord() + "\"}";
      var id = idOf(article.formatted(i));
      send(article.formatted(10 + i)).then().statusCode(200);
      for (int revision = 1; revision <= 2; revision++) {
        quotes.add(
            "{\"articleId\": \"%s\", \"revision\": %d, \"exact\": \"Number\"}"
                .formatted(id, revision));
      }
    }
    var body = "{\"quotes\": [%s]}".formatted(String.join(",", quotes));

    var statements =
        SqlLog.countDuring(() ->
            ask("/v1/quotes:verify", body)
                .then()
                .statusCode(200)
                .body("results.standing.state", everyItem(is("CURRENT")))
                .body("results.standing.revision", everyItem(is(2))));

    assertThat(statements).isEqualTo(2);
  }

  private static String each(String form) {
    return IDS.stream().map(form::formatted).collect(joining(","));
  }
}
