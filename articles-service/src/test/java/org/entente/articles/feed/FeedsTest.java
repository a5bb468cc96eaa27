package org.entente.articles.feed;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Followed.awaitFeed;
import static org.entente.articles.support.Followed.change;
import static org.entente.articles.support.Followed.feed;
import static org.entente.articles.support.Followed.feedAt;
import static org.entente.articles.support.Followed.follow;
import static org.entente.articles.support.Followed.leave;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.NewsSite;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which feeds are followed. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class FeedsTest {

  /** Nothing is asked of a feed that is paused. */
  private static final String PAUSED = ", \"paused\": true";

  @Test
  void aFeedIsFollowedWithItsDefaults() {
    var url = anyUrl();

    var body =
        follow("{\"url\": \"%s\", \"paused\": true}".formatted(url))
            .then()
            .statusCode(201)
            .extract()
            .asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {"id": "${json-unit.regex}feed_[0-9a-z]{26}", "url": "%s", "visibility": "PUBLIC", "interval": "PT15M",
             "fetchPages": true, "state": "PAUSED", "failures": 0, "itemsSeen": 0, "createdAt": "${json-unit.any-string}"}
            """
                .formatted(url));
  }

  @Test
  void allThatIsSetIsShown() {
    var feed =
        feedAt(
            anyUrl(),
            """
            , "publisher": {"name": "The Lantern", "country": "kh", "domain": "lantern.example"}, "language": "km",
              "visibility": "PARTNER", "interval": "PT2H", "fetchPages": false, "paused": true
            """);

    assertThatJson(feed(feed).extract().asString())
        .isObject()
        .containsEntry("language", "km")
        .containsEntry("visibility", "PARTNER")
        .containsEntry("interval", "PT2H")
        .containsEntry("fetchPages", false)
        .node("publisher")
        .isEqualTo(
            "{\"name\": \"The Lantern\", \"country\": \"KH\", \"domain\": \"lantern.example\"}");
  }

  @Test
  void theSameAddressAgainIsTheSameFeed() {
    var url = anyUrl();
    var feed = feedAt(url, PAUSED);

    follow(
            "{\"url\": \"%s/\", \"visibility\": \"CURATOR\"}"
                .formatted(url.replace("https", "http")))
        .then()
        .statusCode(200)
        .body("id", equalTo(feed))
        .body("visibility", equalTo("PUBLIC"));
  }

  @Test
  void theSameKeyAgainIsAnsweredAsTheFirstTime() {
    var key = anyWord();
    var settings = "{\"url\": \"%s\", \"paused\": true}".formatted(anyUrl());
    var first = withKey(key, settings).then().statusCode(201).extract().asString();

    assertThatJson(withKey(key, settings).then().statusCode(201).extract().asString())
        .isEqualTo(first);
    withKey(key, settings.replace("https", "http")).then().statusCode(409);
  }

  @Test
  void whoComesAtTheSameMomentFollowsOneFeed() throws InterruptedException, ExecutionException {
    var settings = "{\"url\": \"%s\", \"paused\": true}".formatted(anyUrl());
    var answers = new ArrayList<Future<String>>();

    try (var curators = Executors.newFixedThreadPool(6)) {
      for (int i = 0; i < 12; i++) {
        answers.add(curators.submit(() -> follow(settings).then().extract().path("id")));
      }
    }

    var ids = new HashSet<String>();
    for (var answer : answers) {
      ids.add(answer.get());
    }
    assertThat(ids).hasSize(1).doesNotContainNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd", "ftp://example.org/feed", "http://user:secret@example.org/",
        "http://10.0.0.1/feed", "http://169.254.169.254/", "http://[fd00:ec2::254]/",
        "http://0x7f000001/", "http://[::ffff:10.0.0.1]/", "feed"
      })
  void anAddressThatIsNeverFetchedIsRefusedAtOnce(String url) {
    follow("{\"url\": \"%s\"}".formatted(url))
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/address-not-allowed"))
        .body("errors[0].field", equalTo("url"));
  }

  @Test
  void everyFieldAtFaultIsNamed() {
    follow(
            "{\"language\": \"no such\", \"interval\": \"PT0.001S\", \"publisher\": {\"name\": \" \", \"country\": \"xx\"}}")
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            contains("url", "language", "interval", "publisher.name", "publisher.country"));
    follow("{\"url\": \"https://example.org/f\", \"color\": 1}").then().statusCode(400);
    follow("{\"url\": \"https://example.org/f\", \"interval\": \"soon\"}").then().statusCode(400);
  }

  @Test
  void onlyCuratorsFollowAndSeeFeeds() {
    given().get("/v1/feeds").then().statusCode(401);
    given().auth().oauth2(Tokens.of("ana", "contributor")).get("/v1/feeds").then().statusCode(403);
    given()
        .auth()
        .oauth2(Tokens.of("ana", "contributor"))
        .contentType("application/json")
        .body("{\"url\": \"https://example.org/f\"}")
        .post("/v1/feeds")
        .then()
        .statusCode(403);
  }

  @Test
  void aChangeIsMadeToTheVersionThatWasSeen() {
    var feed = feedAt(anyUrl(), PAUSED);
    feed(feed).header("ETag", "\"1\"");

    change(feed, "\"1\"", "{\"interval\": \"PT1H\", \"language\": \"th\"}")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("interval", equalTo("PT1H"), "language", equalTo("th"), "state", equalTo("PAUSED"));

    change(feed, "\"1\"", "{\"paused\": false}")
        .then()
        .statusCode(412)
        .body("type", equalTo("/problems/stale-version"));
    change(feed, "", "{\"paused\": false}")
        .then()
        .statusCode(428)
        .body("errors[0].field", equalTo("If-Match"));
    change(feed, "\"2\"", "{\"interval\": \"P31D\"}").then().statusCode(400);
    feed(feed).header("ETag", "\"2\"");
  }

  @Test
  void aFeedIsPausedAndTakenUpAgain() {
    try (var site = NewsSite.at("127.0.0.1")) {
      var word = anyWord();
      site.feed("/feed/" + word);
      var feed = feedAt(site.url("/feed/" + word), PAUSED);
      feed(feed).body("lastFetchedAt", nullValue(), "nextFetchAt", nullValue());

      change(feed, "*", "{\"paused\": false}").then().body("state", equalTo("ACTIVE"));

      awaitFeed(feed, f -> f.body("lastSuccessAt", notNullValue()));
      change(feed, "*", "{\"paused\": true}").then().body("state", equalTo("PAUSED"));
    }
  }

  @Test
  void aFeedIsNotGivenTheAddressOfAnother() {
    var url = anyUrl();
    var other = feedAt(url, PAUSED);
    var feed = feedAt(anyUrl(), PAUSED);

    change(feed, "*", "{\"url\": \"%s\"}".formatted(url))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/feed-already-held"))
        .body("detail", equalTo("This address is that of the feed %s.".formatted(other)));
    var free = anyUrl();
    change(feed, "*", "{\"url\": \"%s\"}".formatted(free)).then().body("url", equalTo(free));
  }

  @Test
  void feedsAreListedByStateAndPageByPage() {
    var first = feedAt(anyUrl(), PAUSED);
    var second = feedAt(anyUrl(), PAUSED);

    var page = read("/v1/feeds?state=PAUSED&first=1").then().statusCode(200);

    page.body("items.id", contains(second), "pageInfo.hasNextPage", equalTo(true));
    String end = page.extract().path("pageInfo.endCursor");
    read("/v1/feeds?state=PAUSED&first=1&after=" + end).then().body("items.id", contains(first));
    read("/v1/feeds?first=1&after=" + end)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/cursor-mismatch"));
    read("/v1/feeds?state=FAILING").then().body("items.id", not(hasItem(first)));
    read("/v1/feeds?state=LOST").then().statusCode(400);
  }

  @Test
  void aFeedThatThereIsNotIsAProblem() {
    read("/v1/feeds/feed_00000000000000000000000001")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/feed-not-found"));
    read("/v1/feeds/feed_00000000000000000000000001/items").then().statusCode(404);
    leave("feed_00000000000000000000000001").then().statusCode(404);
    leave("article_00000000000000000000000001").then().statusCode(400);
  }

  private static String anyUrl() {
    return "https://%s.example/feed".formatted(anyWord());
  }

  private static Response withKey(String key, String settings) {
    return given()
        .auth()
        .oauth2(Tokens.of("cora", "curator"))
        .header("Idempotency-Key", key)
        .contentType("application/json")
        .body(settings)
        .post("/v1/feeds");
  }
}
