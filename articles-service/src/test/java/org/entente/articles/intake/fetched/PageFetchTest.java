package org.entente.articles.intake.fetched;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.Map;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.NewsSite;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that somebody names and we fetch. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class PageFetchTest {

  private static NewsSite site;

  @BeforeAll
  static void open() {
    site = NewsSite.at("127.0.0.7");
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aPageIsFetchedAndTakenInAndTheSameAgainIsTheSame() {
    var word = anyWord();
    site.page("/" + word, "Talks", "They met in " + word);
    var wanted =
        "{\"url\": \"%s\", \"publisher\": {\"name\": \"P %s\"}}"
            .formatted(site.url("/" + word), word);

    var answer = fetch("contributor", null, wanted).then().statusCode(201);

    String id = answer.extract().path("id");
    answer
        .header("Location", "/v1/articles/" + id)
        .body("title", equalTo("Talks"))
        .body("url", equalTo(site.url("/" + word)))
        .body("publisher.name", equalTo("P " + word));
    read("/v1/articles/" + id).then().body("text", equalTo("Talks\n\nThey met in " + word));
    fetch("contributor", null, wanted).then().statusCode(200).body("id", equalTo(id));
  }

  @Test
  void theSameKeyAgainAsksNobody() {
    var word = anyWord();
    site.page("/" + word, "Talks", word);
    var wanted = "{\"url\": \"%s\"}".formatted(site.url("/" + word));
    String id = fetch("contributor", word, wanted).then().statusCode(201).extract().path("id");

    fetch("contributor", word, wanted).then().statusCode(201).body("id", equalTo(id));

    assertThat(site.asked("/" + word)).hasSize(1);
    fetch("contributor", word, wanted.replace("/" + word, "/other")).then().statusCode(409);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://169.254.169.254/",
        "http://10.0.0.1/",
        "file:///etc/passwd",
        "http://u@example.org/"
      })
  void anAddressThatIsNotPublicIsRefused(String url) {
    fetch("contributor", null, "{\"url\": \"%s\"}".formatted(url))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/address-not-allowed"));
  }

  @Test
  void soIsOneThatRedirectsThere() {
    var word = anyWord();
    site.show("/" + word, 302, Map.of("Location", "http://192.168.0.1/"), "");

    fetch("contributor", null, "{\"url\": \"%s\"}".formatted(site.url("/" + word)))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/address-not-allowed"))
        .body("errors[0].field", equalTo("url"));
  }

  @Test
  void whyAPageWasNotFetchedIsSaid() {
    fetch("contributor", null, "{\"url\": \"%s\"}".formatted(site.url("/nowhere")))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/page-not-fetched"))
        .body("detail", equalTo("The page was not fetched. The server answered 404."));
  }

  @Test
  void readersMayNotHavePagesFetched() {
    given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body("{}")
        .post("/v1/articles:fetch")
        .then()
        .statusCode(401);
    fetch("reader", null, "{\"url\": \"https://example.org/\"}").then().statusCode(403);
    fetch("contributor", null, "{\"url\": \" \", \"visibility\": \"CURATOR\"}")
        .then()
        .statusCode(400)
        .body("errors.size()", equalTo(2));
  }

  private static Response fetch(String role, @Nullable String key, String wanted) {
    var request =
        given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(Tokens.of("ana", role))
            .contentType(ContentType.JSON)
            .body(wanted);
    return (key == null ? request : request.header("Idempotency-Key", key))
        .post("/v1/articles:fetch");
  }
}
