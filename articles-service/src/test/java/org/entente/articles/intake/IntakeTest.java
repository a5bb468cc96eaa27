package org.entente.articles.intake;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class IntakeTest {

  @Test
  void aNewArticleIsCreatedWithWhatIsKnownOfIt() {
    var word = anyWord();

    var body =
        send("""
        {"text": "Talks %1$s began.", "title": "Talks", "url": "https://www.example.org/%1$s?utm_source=mail",
         "publisher": {"name": "The Lantern", "country": "kh", "domain": "%1$s.example.org"},
         "published": {"edtf": "2025-06-27", "text": "June 27, 2025"}, "language": "en", "bylines": ["A. Writer"],
         "externalId": "lantern/%1$s"}
        """
                .formatted(word))
            .then()
            .statusCode(201)
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {"id": "${json-unit.any-string}", "revision": 1, "annotation": "PENDING", "title": "Talks",
             "publisher": {"id": "${json-unit.any-string}", "name": "The Lantern", "country": "KH",
                           "domain": "%1$s.example.org"},
             "published": {"edtf": "2025-06-27", "earliest": "2025-06-27", "latest": "2025-06-27", "precision": "DAY",
                           "basis": "STATED", "text": "June 27, 2025"},
             "url": "https://www.example.org/%1$s?utm_source=mail", "language": "en", "bylines": ["A. Writer"],
             "externalId": "lantern/%1$s", "visibility": "PUBLIC", "status": "USABLE", "story": "${json-unit.any-string}",
             "receivedAt": "${json-unit.any-string}"}
            """
                .formatted(word));
  }

  @Test
  void whatIsNotKnownStaysAway() {
    var id = idOf("{\"text\": \"%s was here.\"}".formatted(anyWord()));

    assertThatJson(read("/v1/articles/" + id).asString())
        .isObject()
        .containsOnlyKeys(
            "id",
            "revision",
            "annotation",
            "language",
            "bylines",
            "visibility",
            "status",
            "story",
            "receivedAt",
            "text");
  }

  @Test
  void aTextIsKeptAsSentButForLineEnds() {
    var word = anyWord();
    var id = idOf("{\"text\": \" %s\\r\\n93\\u00a0people \\r\\ttoo\\u200b \\n\"}".formatted(word));

    read("/v1/articles/" + id)
        .then()
        .body("text", equalTo(" " + word + "\n93\u00a0people \r\ttoo\u200b \n"));
  }

  @Test
  void theSameAddressAgainIsTheSameArticle() {
    var word = anyWord();
    var id =
        idOf("{\"text\": \"One %1$s.\", \"url\": \"https://example.org/%1$s\"}".formatted(word));

    send("{\"text\": \"One %1$s.\", \"url\": \"http://www.example.org/%1$s/?fbclid=7#top\"}"
            .formatted(word))
        .then()
        .statusCode(200)
        .body("id", equalTo(id), "revision", equalTo(1));
  }

  @Test
  void theSameStoryNumberUnderAnotherSlugIsTheSameArticle() {
    var word = anyWord();
    var article =
        "{\"text\": \"%s %s.\", \"url\": \"https://%2$s.example.org/news/%3$s-501234567\"}";
    var id = idOf(article.formatted("Talks begin", word, "talks-begin"));

    send(article.formatted("Talks end", word, "talks-end"))
        .then()
        .statusCode(200)
        .body("id", equalTo(id), "revision", equalTo(2));
    send(article.formatted("Talks end", word, "talks-end"))
        .then()
        .statusCode(200)
        .body("id", equalTo(id), "revision", equalTo(2));
  }

  @Test
  void theSameStoryNumberUnderTwoIdsOfTheSenderIsTwoArticles() {
    var word = anyWord();
    var article =
        "{\"text\": \"%1$s %2$s.\", \"externalId\": \"%2$s/%1$s\", \"url\": \"https://%2$s.example.org/news/%1$s-501234567\"}";
    idOf(article.formatted("one", word));

    send(article.formatted("two", word)).then().statusCode(201);
  }

  @Test
  void theSameTextOfTheSamePublisherIsTheSameArticle() {
    var article =
        "{\"text\": \"Two %1$s.\", \"publisher\": {\"name\": \"The %1$s\"}}".formatted(anyWord());
    var id = idOf(article);

    send(article).then().statusCode(200).body("id", equalTo(id));
  }

  @Test
  void theSameTextOfAnotherPublisherIsAnotherArticle() {
    var article = "{\"text\": \"Three %s.\", \"publisher\": {\"name\": \"%s\"}}";
    var word = anyWord();
    idOf(article.formatted(word, anyWord()));

    send(article.formatted(word, anyWord())).then().statusCode(201);
  }

  @Test
  void anAddressIsAddedToAnArticleThatHadNone() {
    var word = anyWord();
    var id = idOf("{\"text\": \"Four %s.\"}".formatted(word));

    send("{\"text\": \"Four %1$s.\", \"url\": \"https://example.org/%1$s\"}".formatted(word))
        .then()
        .statusCode(200)
        .body("id", equalTo(id), "url", equalTo("https://example.org/" + word));
  }

  @Test
  void aChangedTextIsANewRevisionAndTheOldOneStays() {
    var word = anyWord();
    var article =
        "{\"text\": \"%s\", \"title\": \"%s\", \"url\": \"https://example.org/" + word + "\"}";
    var id = idOf(article.formatted("93 people.", "Ninety-three"));

    send(article.formatted("95 people.", "Ninety-five"))
        .then()
        .statusCode(200)
        .body("id", equalTo(id), "revision", equalTo(2), "title", equalTo("Ninety-five"));

    read("/v1/articles/%s/revisions/1".formatted(id))
        .then()
        .body("text", equalTo("93 people."), "title", equalTo("Ninety-three"));
    read("/v1/articles/%s/revisions".formatted(id))
        .then()
        .body("items.revision", equalTo(List.of(2, 1)), "items[0].text", nullValue());
  }

  @Test
  void theSendersOwnIdAgainCorrectsWhatWasSaid() {
    var word = anyWord();
    var article = "{\"text\": \"Five %1$s.\", \"externalId\": \"%1$s\", \"title\": \"%2$s\"}";
    var id = idOf(article.formatted(word, "Wrong"));

    send(article.formatted(word, "Right"))
        .then()
        .statusCode(200)
        .body("id", equalTo(id), "title", equalTo("Right"), "revision", equalTo(1));
  }

  @Test
  void anIdOfOneArticleAndTheAddressOfAnotherContradict() {
    var one = anyWord();
    var other = anyWord();
    idOf("{\"text\": \"Six %1$s.\", \"externalId\": \"%1$s\"}".formatted(one));
    idOf("{\"text\": \"Six %1$s.\", \"url\": \"https://example.org/%1$s\"}".formatted(other));

    send("{\"text\": \"Six.\", \"externalId\": \"%s\", \"url\": \"https://example.org/%s\"}"
            .formatted(one, other))
        .then()
        .statusCode(409)
        .body(
            "type",
            equalTo("/problems/external-id-mismatch"),
            "errors[0].field",
            equalTo("externalId"));
  }

  @Test
  void sendersAtTheSameMomentMakeOneArticle() throws InterruptedException, ExecutionException {
    var word = anyWord();
    var article =
        "{\"text\": \"%1$s.\", \"url\": \"https://example.org/%1$s\", \"publisher\": {\"name\": \"%1$s\"}}"
            .formatted(word);
    var answers = new ArrayList<Future<String>>();

    try (var senders = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 24; i++) {
        answers.add(
            senders.submit(() -> {
              var answer = send(article);
              return answer.statusCode() + " " + answer.path("id");
            }));
      }
    }

    var said = new ArrayList<String>();
    for (var answer : answers) {
      said.add(answer.get());
    }
    assertThat(said).filteredOn(s -> s.startsWith("201")).hasSize(1);
    assertThat(said).filteredOn(s -> s.startsWith("200")).hasSize(23);
    assertThat(said).extracting(s -> s.substring(4)).containsOnly(said.getFirst().substring(4));
  }

  @Test
  void aPageIsCleanedAndNamesItself() {
    var word = anyWord();

    var id =
        idOf(
            "{\"html\": \"<nav>Home</nav><h1>Talks %1$s</h1><p>They met.</p><figure><figcaption>A hall.</figcaption></figure>\"}"
                .formatted(word));

    read("/v1/articles/" + id)
        .then()
        .body(
            "title",
            equalTo("Talks " + word),
            "text",
            equalTo("Talks %s\n\nThey met.\n\nA hall.".formatted(word)));
  }

  @Test
  void theScriptTellsTheLanguageAndLatinTellsNone() {
    read("/v1/articles/"
            + idOf(
                "{\"text\": \"ตำรวจไทยกล่าวว่าวันนี้มีการจับกุมผู้ต้องหาหลายคน %s\"}"
                    .formatted(anyWord().substring(0, 4))))
        .then()
        .body("language", equalTo("th"));
    read("/v1/articles/" + idOf("{\"text\": \"It says %s\"}".formatted(anyWord())))
        .then()
        .body("language", equalTo("und"));
  }

  @Test
  void theSameKeyAgainIsAnsweredAsTheFirstTime() {
    var article = "{\"text\": \"Seven %s.\"}".formatted(anyWord());
    var key = anyWord();
    var first = sendWithKey(key, article);

    var again = sendWithKey(key, article);

    assertThat(again.statusCode()).isEqualTo(201);
    assertThatJson(again.asString()).isEqualTo(first.asString());
  }

  @Test
  void theSameKeyWithAnotherArticleIsRefused() {
    var key = anyWord();
    sendWithKey(key, "{\"text\": \"Eight %s.\"}".formatted(anyWord()));

    assertThat(sendWithKey(key, "{\"text\": \"Nine %s.\"}".formatted(anyWord())).statusCode())
        .isEqualTo(409);
  }

  private static Response sendWithKey(String key, String article) {
    return given()
        .auth()
        .oauth2(Tokens.of("ana", "contributor"))
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(article)
        .post("/v1/articles");
  }
}
