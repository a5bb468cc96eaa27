package org.entente.articles.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Followed.awaitFeed;
import static org.entente.articles.support.Followed.awaitItems;
import static org.entente.articles.support.Followed.change;
import static org.entente.articles.support.Followed.feed;
import static org.entente.articles.support.Followed.feedAt;
import static org.entente.articles.support.Followed.items;
import static org.entente.articles.support.Followed.onlyArticleOf;
import static org.entente.articles.support.NewsSite.item;
import static org.entente.articles.support.Press.anyWord;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.entente.articles.feed.Leases.Work;
import org.entente.articles.fetch.Turns.Turn;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.NewsSite;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What an instance that was killed had begun. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class LeasesTest {

  private static NewsSite site;

  private final EntityManager database;
  private final FeedPoll poll;
  private final ItemWork work;

  LeasesTest(EntityManager database, FeedPoll poll, ItemWork work) {
    this.database = database;
    this.poll = poll;
    this.work = work;
  }

  @BeforeAll
  static void open() {
    site = NewsSite.at("127.0.0.4");
  }

  @AfterAll
  static void close() {
    site.close();
  }

  @Test
  void aFeedThatAnotherReadsIsLeftUntilItsLeaseRunsOut() {
    var word = anyWord();
    site.feed("/feed/" + word);
    site.feed("/marker/" + word);
    var feed = feedAt(site.url("/feed/" + word), ", \"paused\": true");
    sql(
        "update news_feed set leased_by = gen_random_uuid(), leased_until = now() + interval '1 hour' where id = :id",
        feed);
    change(feed, "*", "{\"paused\": false}");

    // What is due longest comes first: when the marker was read, the feed had been passed over.
    var marker = feedAt(site.url("/marker/" + word));
    awaitFeed(marker, f -> f.body("lastSuccessAt", notNullValue()));
    feed(feed).body("lastFetchedAt", nullValue());

    sql("update news_feed set leased_until = now() - interval '1 second' where id = :id", feed);
    awaitFeed(feed, f -> f.body("lastSuccessAt", notNullValue()));
    assertThat(site.asked("/feed/" + word)).hasSize(1);
  }

  @Test
  void anItemThatAnotherWasMakingAnArticleOfIsTakenOverOnce() {
    var word = anyWord();
    var feed = failingItem(word);
    site.page("/1/" + word, "Talks", word);
    sql(
        """
        update feed_item set state = 'WAITING', attempts = 1, due_at = now(),
               leased_by = gen_random_uuid(), leased_until = now() - interval '1 second' where feed_id = :id
        """,
        feed);

    var article = onlyArticleOf(feed);

    items(feed).body("items.size()", equalTo(1)).body("items[0].article", equalTo(article));
  }

  @Test
  void whoseLeaseWasTakenOverWritesNothing() {
    var word = anyWord();
    var feed = failingItem(word);
    site.page("/1/" + word, "Talks", word);
    var before = feed(feed).extract().asString();
    var id = id(feed);
    var item = itemOf(feed);

    poll.run(new Work(id, Uuid7.next(), new Turn("127.0.0.4", Uuid7.next())));
    work.run(new Work(item, Uuid7.next(), new Turn("127.0.0.4", Uuid7.next())));

    assertThat(feed(feed).extract().asString()).isEqualTo(before);
    items(feed).body("items[0].state", equalTo("GIVEN_UP"), "items[0].article", nullValue());
    assertThat(site.asked("/1/" + word)).hasSize(3);
  }

  @Test
  void anItemThatKillsWhoeverTriesItIsGivenUp() {
    var word = anyWord();
    var feed = failingItem(word);
    sql(
        "update feed_item set state = 'WAITING', attempts = 99, due_at = now() where feed_id = :id",
        feed);

    awaitItems(
        feed,
        i ->
            i.body("items[0].state", equalTo("GIVEN_UP"))
                .body("items[0].lastError.code", equalTo("never-ended")));
    assertThat(site.asked("/1/" + word)).hasSize(3);
  }

  /** A feed with an item that was given up after three attempts. */
  private static String failingItem(String word) {
    site.show("/1/" + word, 500, Map.of(), "no");
    site.feed("/feed/" + word, item("/1/" + word, ""));
    var feed = feedAt(site.url("/feed/" + word));
    awaitItems(feed, i -> i.body("items[0].state", equalTo("GIVEN_UP")));
    return feed;
  }

  private UUID itemOf(String feed) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (UUID)
                database
                    .createNativeQuery("select id from feed_item where feed_id = :id", UUID.class)
                    .setParameter("id", id(feed))
                    .getSingleResult());
  }

  private void sql(String update, String feed) {
    QuarkusTransaction.requiringNew()
        .run(() -> database.createNativeQuery(update).setParameter("id", id(feed)).executeUpdate());
  }

  private static UUID id(String feed) {
    return TypeId.parse("feed", feed).uuid();
  }
}
