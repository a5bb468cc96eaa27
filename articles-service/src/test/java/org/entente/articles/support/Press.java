package org.entente.articles.support;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.entente.testkit.Tokens;

/** Sends articles, and reads what became of them. */
public final class Press {

  private Press() {}

  /** A word that no other test uses. */
  public static String anyWord() {
    return "w" + UUID.randomUUID().toString().replace("-", "");
  }

  public static Response send(String article) {
    return send("contributor", article);
  }

  public static Response send(String role, String article) {
    return given()
        .auth()
        .oauth2(Tokens.of("ana", role))
        .contentType(ContentType.JSON)
        .body(article)
        .post("/v1/articles");
  }

  /** The id of a new article with this text. */
  public static String articleSaying(String text) {
    return idOf("{\"text\": \"%s\"}".formatted(text));
  }

  /** The id of a new article. */
  public static String idOf(String article) {
    return send(article).then().statusCode(201).extract().path("id");
  }

  public static Response read(String path) {
    return given().auth().oauth2(Tokens.of("cora", "curator")).get(path);
  }

  /** Where the changes are that come from now on, as the address of a page of them. */
  public static String changesFromNow() {
    var page = "/v1/changes?limit=1000";
    for (var read = read(page); !read.<List<?>>path("$").isEmpty(); read = read(page)) {
      page = "/v1/changes?limit=1000&after=" + read.header("Next-Position");
    }
    return page;
  }

  /** Reads for many. Their addresses hold a colon, which REST Assured would encode. */
  public static Response ask(String path, String body) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("cora", "curator"))
        .contentType(ContentType.JSON)
        .body(body)
        .post(path);
  }

  public static void awaitAnnotation(String article, String state) {
    awaitAnnotation(article, state, Duration.ofSeconds(30));
  }

  /** For an article behind many others, or behind a fault. */
  public static void awaitAnnotation(String article, String state, Duration longest) {
    await()
        .atMost(longest)
        .untilAsserted(
            () -> read("/v1/articles/" + article).then().body("annotation", equalTo(state)));
  }
}
