package org.entente.articles.support;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.function.Consumer;
import org.entente.testkit.Tokens;

/** Follows feeds, and reads how they are doing. */
public final class Followed {

  private Followed() {}

  public static Response follow(String settings) {
    return asCurator().body(settings).post("/v1/feeds");
  }

  /** The id of a new feed at this address. */
  public static String feedAt(String url) {
    return feedAt(url, "");
  }

  /** The same with more settings: {@code , "fetchPages": false}. */
  public static String feedAt(String url, String more) {
    return follow("{\"url\": \"%s\"%s}".formatted(url, more))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static Response change(String feed, String ifMatch, String settings) {
    return asCurator().header("If-Match", ifMatch).body(settings).patch("/v1/feeds/" + feed);
  }

  public static Response leave(String feed) {
    return asCurator().delete("/v1/feeds/" + feed);
  }

  public static ValidatableResponse feed(String id) {
    return asCurator().get("/v1/feeds/" + id).then().statusCode(200);
  }

  public static ValidatableResponse items(String feed) {
    return asCurator().get("/v1/feeds/%s/items".formatted(feed)).then().statusCode(200);
  }

  /** The article that the only item of this feed became. */
  public static String onlyArticleOf(String feed) {
    awaitItems(feed, items -> items.body("items.size()", equalTo(1)));
    awaitItems(feed, items -> items.body("items[0].state", equalTo("TAKEN")));
    return items(feed).extract().path("items[0].article");
  }

  public static void awaitFeed(String id, Consumer<ValidatableResponse> check) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() -> check.accept(feed(id)));
  }

  public static void awaitItems(String id, Consumer<ValidatableResponse> check) {
    await()
        .atMost(Duration.ofSeconds(30))
        .pollInterval(Duration.ofMillis(50))
        .untilAsserted(() -> check.accept(items(id)));
  }

  private static RequestSpecification asCurator() {
    return given().auth().oauth2(Tokens.of("cora", "curator")).contentType(ContentType.JSON);
  }
}
