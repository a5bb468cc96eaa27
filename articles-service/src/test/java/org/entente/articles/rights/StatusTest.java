package org.entente.articles.rights;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.rights.Desk.as;
import static org.entente.articles.rights.Desk.etag;
import static org.entente.articles.rights.Desk.set;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.Feed;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class StatusTest {

  @Inject EntityManager database;
  @Inject Feed feed;

  @Test
  void theAnswerSaysWhatTheArticleIsNow() {
    var id = articleSaying(anyWord());

    var answer = set(id, "WITHHELD").then().statusCode(200).header("ETag", "\"2\"");

    assertThatJson(answer.extract().asString())
        .isEqualTo(
            "{\"articleId\": \"%s\", \"status\": \"WITHHELD\", \"version\": 2}".formatted(id));
  }

  @Test
  void aWithheldArticleIsShownAgainWhenItIsReleased() {
    var text = anyWord();
    var id = articleSaying(text);
    set(id, "WITHHELD").then().statusCode(200);
    read("/v1/articles/" + id).then().body("text", nullValue()).body("status", equalTo("WITHHELD"));

    set(id, "USABLE").then().statusCode(200);

    read("/v1/articles/" + id).then().body("text", equalTo(text)).body("status", equalTo("USABLE"));
    awaitAnnotation(id, "DONE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"USABLE", "WITHHELD"})
  void aWithdrawalIsFinal(String status) {
    var id = articleSaying(anyWord());
    set(id, "WITHDRAWN").then().statusCode(200);

    set(id, status).then().statusCode(409).body("type", equalTo("/problems/article-is-withdrawn"));
  }

  @Test
  void idAndWhatIsKnownOfAWithdrawnArticleStay() {
    var title = anyWord();
    var id = idOf("{\"text\": \"%s\", \"title\": \"%s\"}".formatted(anyWord(), title));

    set(id, "WITHDRAWN");

    read("/v1/articles/" + id).then().statusCode(200).body("title", equalTo(title));
    read("/v1/articles/%s/revisions/1".formatted(id)).then().body("title", equalTo(title));
  }

  @Test
  void followersHearWhatToDo() {
    var id = articleSaying(anyWord());
    List.of("WITHHELD", "USABLE", "WITHDRAWN").forEach(status -> set(id, status));

    await()
        .untilAsserted(() ->
            assertThat(feed.after(null, 100_000))
                .filteredOn(change -> change.subject().equals(id))
                .extracting(Change::type)
                .containsSubsequence("article.withheld", "article.released", "article.withdrawn"));
  }

  @Test
  void aChangeNeedsTheVersionThatWasSeen() {
    var id = articleSaying(anyWord());
    var body = "{\"status\": \"WITHHELD\", \"reason\": \"Why not.\"}";

    as("cora", "curator")
        .body(body)
        .put("/v1/articles/{id}/status", id)
        .then()
        .statusCode(428)
        .body("errors.field", contains("If-Match"));
    as("cora", "curator")
        .header("If-Match", "\"7\"")
        .body(body)
        .put("/v1/articles/{id}/status", id)
        .then()
        .statusCode(412);
    read("/v1/articles/" + id).then().body("status", equalTo("USABLE"));
  }

  @Test
  void aChangeThatIsSentAgainUnderItsKeyIsAnsweredAsBefore() {
    var id = articleSaying(anyWord());
    var seen = etag(id);
    var key = anyWord();

    for (int i = 0; i < 2; i++) {
      as("cora", "curator")
          .header("If-Match", seen)
          .header("Idempotency-Key", key)
          .body("{\"status\": \"WITHHELD\", \"reason\": \"Why not.\"}")
          .put("/v1/articles/{id}/status", id)
          .then()
          .statusCode(200)
          .header("ETag", "\"2\"");
    }

    read("/v1/articles/%s/audit".formatted(id)).then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"status\": \"WITHHELD\"} | reason",
        "{\"status\": \"WITHHELD\", \"reason\": \" \"} | reason",
        "{\"reason\": \"Why not.\"} | status",
        "{\"status\": \"GONE\", \"reason\": \"Why not.\"} | status"
      })
  void whatIsMissingIsNamed(String body, String field) {
    var id = articleSaying(anyWord());

    as("cora", "curator")
        .header("If-Match", "*")
        .body(body)
        .put("/v1/articles/{id}/status", id)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(field));
  }

  @Test
  void onlyCuratorsDecideAndReadWhy() {
    var id = articleSaying(anyWord());

    as("ana", "contributor")
        .header("If-Match", "*")
        .body("{\"status\": \"WITHHELD\", \"reason\": \"Why not.\"}")
        .put("/v1/articles/{id}/status", id)
        .then()
        .statusCode(403);
    as("pat", "partner").get("/v1/articles/{id}/audit", id).then().statusCode(403);
  }

  @Test
  void everyDecisionIsKeptWithWhoAndWhy() {
    var id = articleSaying(anyWord());
    set(id, "WITHHELD");
    set(id, "WITHHELD");
    set(id, "WITHDRAWN");

    var lines = read("/v1/articles/%s/audit".formatted(id)).then().statusCode(200).extract();

    assertThatJson(lines.asString())
        .inPath("items")
        .isEqualTo(
            """
            [{"articleId": "%1$s", "statusBefore": "WITHHELD", "statusAfter": "WITHDRAWN",
              "reason": "Asked by the publisher.", "by": "cora", "at": "${json-unit.any-string}"},
             {"articleId": "%1$s", "statusBefore": "USABLE", "statusAfter": "WITHHELD",
              "reason": "Asked by the publisher.", "by": "cora", "at": "${json-unit.any-string}"}]
            """
                .formatted(id));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WITHHELD", "WITHDRAWN"})
  void aQuoteOfWhatMayNotBeShownIsToldApartFromAWrongOne(String status) {
    var id = articleSaying("Some words " + anyWord());
    set(id, status);

    for (var revision : List.of("", "\"revision\": 1, ")) {
      ask(
              "/v1/quotes:verify",
              "{\"quotes\": [{\"articleId\": \"%s\", %s\"exact\": \"Some words\"}]}"
                  .formatted(id, revision))
          .then()
          .statusCode(200)
          .body("results", contains(Map.of("status", status)));
    }
  }

  @Test
  void whoMayNotSeeAnArticleHearsNothingOfItsStatus() {
    String id =
        send(
                "curator",
                "{\"text\": \"Some words %s\", \"visibility\": \"CURATOR\"}".formatted(anyWord()))
            .path("id");
    set(id, "WITHDRAWN");

    as("ana", "contributor")
        .urlEncodingEnabled(false)
        .body("{\"quotes\": [{\"articleId\": \"%s\", \"exact\": \"words\"}]}".formatted(id))
        .post("/v1/quotes:verify")
        .then()
        .body("results.status", contains("NO_ARTICLE"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"url", "externalId"})
  void aWithdrawnArticleThatIsSentAgainStaysWithdrawn(String named) {
    var name = named.equals("url") ? "https://example.org/" + anyWord() : "other-" + anyWord();
    var article = "{\"text\": \"%s\", \"title\": \"%s\", \"" + named + "\": \"" + name + "\"}";
    var id = idOf(article.formatted(anyWord(), "Before"));
    set(id, "WITHDRAWN");

    send(article.formatted(anyWord(), "After"))
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("status", equalTo("WITHDRAWN"))
        .body("title", equalTo("Before"))
        .body("revision", equalTo(1))
        .body("text", nullValue());
    assertThat(revisions(id)).isEqualTo(1);
  }

  @Test
  void theSameTextThatIsSentAgainStaysWithdrawn() {
    var article = "{\"text\": \"%s\"}".formatted(anyWord());
    var id = idOf(article);
    set(id, "WITHDRAWN");

    send(article).then().statusCode(200).body("id", equalTo(id));
  }

  private long revisions(String article) {
    return ((Number)
            database
                .createNativeQuery("select count(*) from revision where article_id = :id")
                .setParameter("id", TypeId.parse(article).uuid())
                .getSingleResult())
        .longValue();
  }
}
