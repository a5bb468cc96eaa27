package org.entente.articles.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Followed.awaitFeed;
import static org.entente.articles.support.Followed.awaitItems;
import static org.entente.articles.support.Followed.feed;
import static org.entente.articles.support.Followed.feedAt;
import static org.entente.articles.support.Followed.follow;
import static org.entente.articles.support.Followed.onlyArticleOf;
import static org.entente.articles.support.NewsSite.item;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.NewsSite;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How feeds are asked, and what is said of how that went. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class FeedPollingTest {

  private static NewsSite site;

  @BeforeAll
  static void open() {
    site = NewsSite.at("127.0.0.1");
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void whatAFeedListsBecomesArticles() {
    var word = anyWord();
    site.page("/1/" + word, "Talks " + word, "They met in " + word + ".");
    site.feed(
        "/feed/" + word,
        item(
            "/1/" + word,
            "<pubDate>Fri, 27 Jun 2025 10:30:00 +0700</pubDate><author>a@example.org (A. Writer)</author><description>Teaser.</description>"));

    var feed =
        feedAt(
            site.url("/feed/" + word),
            ", \"publisher\": {\"name\": \"P %s\"}, \"language\": \"en\"".formatted(word));

    read("/v1/articles/" + onlyArticleOf(feed))
        .then()
        .body("title", equalTo("Talks " + word))
        .body("text", equalTo("Talks %1$s\n\nThey met in %1$s.".formatted(word)))
        .body("url", equalTo(site.url("/1/" + word)))
        .body("publisher.name", equalTo("P " + word))
        .body("language", equalTo("en"))
        .body("bylines[0]", equalTo("A. Writer"))
        .body("published.edtf", equalTo("2025-06-27T10:30+07:00"))
        .body("published.basis", equalTo("STATED"))
        .body("published.text", equalTo("Fri, 27 Jun 2025 10:30:00 +0700"))
        .body("externalId", nullValue());
    feed(feed)
        .body("state", equalTo("ACTIVE"))
        .body("title", equalTo("The Lantern"))
        .body("itemsSeen", equalTo(1))
        .body("lastSuccessAt", notNullValue())
        .body("lastError", nullValue());
  }

  @Test
  void whatIsKnownIsNotSentAgain() {
    var word = anyWord();
    site.page("/1/" + word, "Talks", word);
    site.show(
        "/feed/" + word,
        200,
        Map.of("ETag", "\"" + word + "\""),
        NewsSite.rss(item("/1/" + word, "")));

    var feed = feedAt(site.url("/feed/" + word), ", \"interval\": \"PT0.05S\"");

    await().atMost(Duration.ofSeconds(30)).until(() -> site.asked("/feed/" + word).size() >= 3);
    assertThat(site.asked("/feed/" + word).getFirst().ifNoneMatch()).isNull();
    assertThat(site.asked("/feed/" + word).get(2).ifNoneMatch()).isEqualTo("\"" + word + "\"");
    feed(feed).body("state", equalTo("ACTIVE")).body("itemsSeen", equalTo(1));
    onlyArticleOf(feed);
    assertThat(site.asked("/1/" + word)).hasSize(1);
  }

  @Test
  void oneBadItemStopsNoOther() {
    var word = anyWord();
    site.page("/good/" + word, "Good", word);
    site.feed(
        "/feed/" + word,
        "<item><title>No link</title></item>",
        item("javascript:alert(1)", ""),
        item("http://169.254.169.254/latest/" + word, ""),
        item("/good/" + word, "<pubDate>the other day</pubDate>"));

    var feed = feedAt(site.url("/feed/" + word));

    awaitItems(
        feed,
        items ->
            items
                .body("items.findAll { it.state == 'TAKEN' }.size()", equalTo(1))
                .body(
                    "items.findAll { it.state == 'GIVEN_UP' }.lastError.code",
                    containsInAnyOrder("no-link", "bad-link", "address-not-allowed")));
    feed(feed).body("state", equalTo("ACTIVE")).body("itemsSeen", equalTo(4));
    awaitItems(
        feed,
        items ->
            items
                .body("items[0].title", equalTo("No link"))
                .body("items[3].published.basis", equalTo("NONE"))
                .body("items[3].published.text", equalTo("the other day")));
  }

  @Test
  void aMalformedFeedSaysSoAndStopsNoOther() {
    var word = anyWord();
    site.show("/bad/" + word, 200, Map.of(), "<rss><channel><item>");
    site.page("/1/" + word, "Talks", word);
    site.feed("/feed/" + word, item("/1/" + word, ""));

    var bad = feedAt(site.url("/bad/" + word));
    var good = feedAt(site.url("/feed/" + word));

    awaitFeed(
        bad,
        f ->
            f.body("state", equalTo("FAILING"))
                .body("failures", greaterThanOrEqualTo(2))
                .body("lastError.code", equalTo("malformed-feed"))
                .body("lastError.detail", containsString("well-formed"))
                .body("lastSuccessAt", nullValue()));
    onlyArticleOf(good);
  }

  @Test
  void eachFailureInARowMakesTheNextAttemptLater() {
    var word = anyWord();
    site.show("/feed/" + word, 500, Map.of(), "no");

    var feed = feedAt(site.url("/feed/" + word));

    awaitFeed(
        feed,
        f ->
            f.body("failures", greaterThanOrEqualTo(4))
                .body("lastError.code", equalTo("refused-by-server")));
    var seen = feed(feed).extract();
    var pause =
        Duration.between(
            Instant.parse(seen.path("lastFetchedAt")), Instant.parse(seen.path("nextFetchAt")));
    // A tenth of a second, doubled at least three times, a fifth less at least.
    assertThat(pause).isGreaterThan(Duration.ofMillis(600));
    site.feed("/feed/" + word);
    awaitFeed(feed, f -> f.body("state", equalTo("ACTIVE")).body("lastError", nullValue()));
  }

  @Test
  void aServerThatWantsToBeLeftAloneIs() {
    var word = anyWord();
    try (var busy = NewsSite.at("127.0.0.3")) {
      busy.show("/feed/" + word, 429, Map.of("Retry-After", "3600"), "no");
      busy.feed("/other/" + word);

      var feed = feedAt(busy.url("/feed/" + word));

      awaitFeed(feed, f -> f.body("failures", equalTo(1)));
      var seen = feed(feed).extract();
      assertThat(
              Duration.between(
                  Instant.parse(seen.path("lastFetchedAt")),
                  Instant.parse(seen.path("nextFetchAt"))))
          .isGreaterThan(Duration.ofMinutes(59));
      // The whole host is left alone; a feed of another one is asked though it came later.
      var other = feedAt(busy.url("/other/" + word));
      site.feed("/marker/" + word);
      var marker = feedAt(site.url("/marker/" + word));
      awaitFeed(marker, f -> f.body("lastSuccessAt", notNullValue()));
      feed(other).body("lastFetchedAt", nullValue());
      assertThat(busy.asked("/other/" + word)).isEmpty();
    }
  }

  @Test
  void aRedirectToAPrivateAddressIsRefusedAndSeen() {
    var word = anyWord();
    site.show("/feed/" + word, 302, Map.of("Location", "http://10.0.0.1/feed"), "");

    var feed = feedAt(site.url("/feed/" + word));

    awaitFeed(
        feed,
        f ->
            f.body("state", equalTo("FAILING"))
                .body("lastError.code", equalTo("address-not-allowed"))
                .body("lastError.detail", equalTo("Its host is not on the public internet.")));
  }

  @Test
  void aFeedThatMovedForGoodHasANewAddress() {
    var word = anyWord();
    site.show("/old/" + word, 301, Map.of("Location", "/new/" + word), "");
    site.feed("/new/" + word);

    var feed = feedAt(site.url("/old/" + word));

    awaitFeed(feed, f -> f.body("url", equalTo(site.url("/new/" + word))));
    feed(feed).header("ETag", equalTo("\"2\"")).body("state", equalTo("ACTIVE"));
    follow("{\"url\": \"%s\"}".formatted(site.url("/new/" + word)))
        .then()
        .statusCode(200)
        .body("id", equalTo(feed));
  }

  @Test
  void aFeedThatMovedForAWhileKeepsItsAddress() {
    var word = anyWord();
    site.show("/old/" + word, 302, Map.of("Location", "/new/" + word), "");
    site.feed("/new/" + word);

    var feed = feedAt(site.url("/old/" + word));

    awaitFeed(feed, f -> f.body("lastSuccessAt", notNullValue()));
    feed(feed).body("url", equalTo(site.url("/old/" + word)));
  }

  @Test
  void aFeedThatMovedToWhereAnotherIsKeepsItsAddress() {
    var word = anyWord();
    site.show("/old/" + word, 301, Map.of("Location", "/new/" + word), "");
    site.feed("/new/" + word);
    feedAt(site.url("/new/" + word));

    var feed = feedAt(site.url("/old/" + word));

    awaitFeed(feed, f -> f.body("lastSuccessAt", notNullValue()));
    feed(feed).body("url", equalTo(site.url("/old/" + word)));
  }

  @Test
  void aFeedThatIsGoneForGoodIsPaused() {
    var word = anyWord();
    site.show("/feed/" + word, 410, Map.of(), "gone");

    var feed = feedAt(site.url("/feed/" + word));

    awaitFeed(
        feed,
        f ->
            f.body("state", equalTo("PAUSED"))
                .body("lastError.code", equalTo("gone"))
                .body("nextFetchAt", nullValue()));
  }
}
