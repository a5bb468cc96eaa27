package org.entente.articles.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.changesFromNow;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Who may see an article that is sent again. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class VisibilityTest {

  @Test
  void aConfidentialTextOfAPublicArticleIsShownToNobodyElse() {
    var word = anyWord();
    var article =
        "{\"text\": \"%1$s " + word + ".\", \"url\": \"https://example.org/" + word + "\"%2$s}";
    String id = send("curator", article.formatted("Known", "")).path("id");

    send("curator", article.formatted("Confidential", ", \"visibility\": \"CURATOR\""))
        .then()
        .statusCode(200)
        .body("revision", equalTo(2), "visibility", equalTo("CURATOR"));

    given().get("/v1/articles/" + id).then().statusCode(404);
    given().get("/v1/articles/" + id + "/revisions/2").then().statusCode(404);
  }

  @Test
  void itIsAppliedToTheSameTextToo() {
    var article = "{\"text\": \"%s.\"%s}";
    var word = anyWord();
    send("curator", article.formatted(word, ""));

    send("curator", article.formatted(word, ", \"visibility\": \"PARTNER\""))
        .then()
        .body("revision", equalTo(1), "visibility", equalTo("PARTNER"));
  }

  @Test
  void itStaysWhereNothingIsSaidOfIt() {
    var word = anyWord();
    var article = "{\"text\": \"%1$s " + word + ".\", \"externalId\": \"" + word + "\"%2$s}";
    send("curator", article.formatted("One", ", \"visibility\": \"CURATOR\""));

    send("curator", article.formatted("Two", ""))
        .then()
        .body("revision", equalTo(2), "visibility", equalTo("CURATOR"));
  }

  @Test
  void whatHappensToAHiddenArticleIsToldToThoseWhoMaySeeIt() {
    var changes = changesFromNow();
    var word = anyWord();
    var article = "{\"text\": \"%1$s " + word + ".\", \"externalId\": \"" + word + "\"%2$s}";
    String id = send("curator", article.formatted("One", "")).path("id");
    send("curator", article.formatted("Two", ", \"visibility\": \"CURATOR\""));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(told(read(changes), id))
                .containsExactly("article.created", "article.changed", "revision.created"));
    assertThat(told(given().get(changes), id)).containsExactly("article.created");
  }

  private static List<String> told(Response changes, String article) {
    List<String> types =
        changes.path(
            "findAll { it.subject == '%s' && !it.type.endsWith('annotated') }.type"
                .formatted(article));
    return types.stream().map(type -> type.replace("org.entente.", "")).toList();
  }
}
