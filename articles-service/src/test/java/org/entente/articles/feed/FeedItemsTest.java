package org.entente.articles.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Followed.awaitFeed;
import static org.entente.articles.support.Followed.awaitItems;
import static org.entente.articles.support.Followed.feedAt;
import static org.entente.articles.support.Followed.onlyArticleOf;
import static org.entente.articles.support.NewsSite.item;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.Followed;
import org.entente.articles.support.NewsSite;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes of what a feed lists. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class FeedItemsTest {

  private static final String OFTEN = ", \"interval\": \"PT0.05S\"";
  private static final String ITS_OWN_TEXT = ", \"fetchPages\": false";

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
  void aTeaserNeverBecomesTheTextOfAnArticle() {
    var word = anyWord();
    site.feed("/feed/" + word, item("/missing/" + word, "<description>Teaser.</description>"));

    var feed = feedAt(site.url("/feed/" + word));

    awaitItems(
        feed,
        items ->
            items
                .body("items[0].state", equalTo("GIVEN_UP"))
                .body("items[0].attempts", equalTo(3))
                .body("items[0].lastError.code", equalTo("refused-by-server"))
                .body("items[0].lastError.detail", equalTo("The server answered 404."))
                .body("items[0].article", nullValue())
                .body("items[0].nextTryAt", nullValue()));
    assertThat(site.asked("/missing/" + word)).hasSize(3);
    Followed.feed(feed).body("state", equalTo("ACTIVE"));
    read("/v1/feeds/%s/items?state=GIVEN_UP".formatted(feed))
        .then()
        .body("items.size()", equalTo(1));
    read("/v1/feeds/%s/items?state=FAILED".formatted(feed)).then().body("items.size()", equalTo(0));
  }

  @Test
  void aPageThatFailedIsTriedAgain() {
    var word = anyWord();
    site.once("/2/" + word, 503, Map.of());
    site.page("/2/" + word, "More talks", word);
    site.feed("/feed/" + word, item("/2/" + word, ""));

    onlyArticleOf(feedAt(site.url("/feed/" + word)));

    assertThat(site.asked("/2/" + word)).hasSize(2);
  }

  @Test
  void whatIsNoPageOrLeadsToTheFrontPageIsNoArticle() {
    var word = anyWord();
    site.show("/pdf/" + word, 200, Map.of("Content-Type", "application/pdf"), "%PDF");
    site.show("/away/" + word, 302, Map.of("Location", "/"), "");
    site.page("/", "Front page", "All the news of the day.");
    site.page("/menu/" + word, "", "");
    site.feed(
        "/feed/" + word,
        item("/pdf/" + word, ""),
        item("/away/" + word, ""),
        item("/menu/" + word, ""));

    var feed = feedAt(site.url("/feed/" + word));

    awaitItems(
        feed,
        items ->
            items
                .body(
                    "items.lastError.code",
                    equalTo(List.of("not-a-page", "moved-to-front-page", "not-an-article")))
                .body("items.state.unique()", equalTo(List.of("GIVEN_UP"))));
    assertThat(site.asked("/pdf/" + word)).hasSize(1);
  }

  @Test
  void aFeedThatHoldsWholeTextsNeedsNoPages() {
    var word = anyWord();
    site.feed(
        "/feed/" + word,
        item(
            "/1/" + word,
            "<description>Teaser.</description><content:encoded><![CDATA[<p>They met in %s.</p>]]></content:encoded>"
                .formatted(word)));

    var article = onlyArticleOf(feedAt(site.url("/feed/" + word), ITS_OWN_TEXT));

    read("/v1/articles/" + article)
        .then()
        .body("text", equalTo("They met in %s.".formatted(word)))
        .body("title", equalTo("Title of the feed"))
        .body("url", equalTo(site.url("/1/" + word)));
    assertThat(site.asked("/1/" + word)).isEmpty();
  }

  @Test
  void aSummaryAloneWaitsUntilPagesMayBeFetched() {
    var word = anyWord();
    site.page("/1/" + word, "Talks", word);
    site.feed("/feed/" + word, item("/1/" + word, "<description>Teaser.</description>"));

    var feed = feedAt(site.url("/feed/" + word), ITS_OWN_TEXT + OFTEN);

    awaitItems(feed, items -> items.body("items[0].lastError.code", equalTo("summary-only")));
    Followed.change(feed, "\"1\"", "{\"fetchPages\": true}").then().statusCode(200);
    onlyArticleOf(feed);
  }

  @Test
  void aFeedThatSaysSomethingElseOfAnArticleHasItLookedAtAgain() {
    var word = anyWord();
    site.page("/1/" + word, "Talks", "93 people of " + word);
    site.feed("/feed/" + word, item("/1/" + word, "<description>93</description>"));
    var feed = feedAt(site.url("/feed/" + word), OFTEN);
    var article = onlyArticleOf(feed);

    site.page("/1/" + word, "Talks", "95 people of " + word);
    site.feed("/feed/" + word, item("/1/" + word, "<description>95</description>"));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> read("/v1/articles/" + article).then().body("revision", equalTo(2)));
    awaitItems(
        feed,
        items ->
            items
                .body("items.size()", equalTo(1))
                .body("items[0].state", equalTo("TAKEN"))
                .body("items[0].article", equalTo(article)));
    Followed.feed(feed).body("itemsSeen", equalTo(1));
  }

  @Test
  void theSamePageOfTwoFeedsIsOneArticle() {
    var word = anyWord();
    site.page("/1/" + word, "Talks", word);
    site.feed("/feed/" + word, item("/1/" + word, ""));
    site.feed("/feed2/" + word, item("/1/" + word + "?utm_source=rss", ""));
    site.page("/1/" + word + "?utm_source=rss", "Talks", word);

    var one = onlyArticleOf(feedAt(site.url("/feed/" + word)));
    var other = onlyArticleOf(feedAt(site.url("/feed2/" + word)));

    assertThat(other).isEqualTo(one);
  }

  @Test
  void whoMaySeeAnArticleIsSaidOfNewOnesOnly() {
    var word = anyWord();
    var hidden = ", \"visibility\": \"CURATOR\"";
    site.page("/known/" + word, "Known", word);
    site.page("/new/" + word, "New", word);
    site.feed("/feed/" + word, item("/known/" + word, ""));
    site.feed("/feed2/" + word, item("/new/" + word, ""));
    var known =
        send("{\"text\": \"Other %s.\", \"url\": \"%s\"}"
                .formatted(word, site.url("/known/" + word)))
            .<String>path("id");

    var same = onlyArticleOf(feedAt(site.url("/feed/" + word), hidden));
    var fresh = onlyArticleOf(feedAt(site.url("/feed2/" + word), hidden));

    assertThat(same).isEqualTo(known);
    read("/v1/articles/" + known)
        .then()
        .body("visibility", equalTo("PUBLIC"), "revision", equalTo(2));
    read("/v1/articles/" + fresh).then().body("visibility", equalTo("CURATOR"));
  }

  @Test
  void aPublicFeedShowsNobodyWhatIsHidden() {
    var word = anyWord();
    site.page("/1/" + word, "Talks", word);
    site.feed("/feed/" + word, item("/1/" + word, ""));
    send(
        "curator",
        "{\"text\": \"Secret.\", \"url\": \"%s\", \"visibility\": \"CURATOR\"}"
            .formatted(site.url("/1/" + word)));

    var article = onlyArticleOf(feedAt(site.url("/feed/" + word)));

    read("/v1/articles/" + article).then().body("visibility", equalTo("CURATOR"));
  }

  @Test
  void articlesStayWhenAFeedIsLeft() {
    var word = anyWord();
    site.page("/1/" + word, "Talks", word);
    site.feed("/feed/" + word, item("/1/" + word, ""));
    var feed = feedAt(site.url("/feed/" + word));
    var article = onlyArticleOf(feed);
    awaitFeed(feed, f -> f.body("lastSuccessAt", notNullValue()));

    Followed.leave(feed).then().statusCode(204);

    read("/v1/feeds/" + feed).then().statusCode(404);
    read("/v1/articles/" + article).then().statusCode(200);
  }
}
