package org.entente.articles.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Followed.awaitItems;
import static org.entente.articles.support.Followed.feedAt;
import static org.entente.articles.support.NewsSite.item;
import static org.entente.articles.support.Press.anyWord;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.articles.fetch.Turns;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.NewsSite;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Nobody's server is asked for more than one thing at a time, however many of us there are. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class PolitenessTest {

  private final Turns turns;
  private final EntityManager database;

  PolitenessTest(Turns turns, EntityManager database) {
    this.turns = turns;
    this.database = database;
  }

  @Test
  void aHostIsAskedForOneThingAtATime() {
    var word = anyWord();
    try (var site = NewsSite.at("127.0.0.5").slow(Duration.ofMillis(30));
        var other = NewsSite.at("127.0.0.6").slow(Duration.ofMillis(30))) {
      for (int i = 0; i < 3; i++) {
        var items = new ArrayList<String>();
        for (int j = 0; j < 4; j++) {
          var path = "/%d-%d/%s".formatted(i, j, word);
          site.page(path, "Talks", path);
          items.add(item(path, ""));
        }
        site.feed("/feed%d/%s".formatted(i, word), items.toArray(String[]::new));
      }
      // Another host that leads to the first one waits for its turn there too.
      other.show("/away/" + word, 302, Map.of("Location", site.url("/0-0/" + word)), "");
      other.feed("/feed/" + word, item("/away/" + word, ""));

      var feeds = new ArrayList<String>();
      for (int i = 0; i < 3; i++) {
        feeds.add(feedAt(site.url("/feed%d/%s".formatted(i, word))));
      }
      var away = feedAt(other.url("/feed/" + word));

      for (var feed : feeds) {
        awaitItems(feed, i -> i.body("items.findAll { it.state == 'TAKEN' }.size()", equalTo(4)));
      }
      awaitItems(away, i -> i.body("items[0].state", equalTo("TAKEN")));
      assertThat(site.mostAtOnce()).isEqualTo(1);
    }
  }

  @Test
  void aHostWhoseFeedsAreAlwaysDueIsAskedForItsPagesToo() {
    var word = anyWord();
    try (var site = NewsSite.at("127.0.0.8").slow(Duration.ofMillis(30))) {
      for (int i = 0; i < 6; i++) {
        site.feed("/feed%d/%s".formatted(i, word));
        feedAt(site.url("/feed%d/%s".formatted(i, word)), ", \"interval\": \"PT0.05S\"");
      }
      var pages = new ArrayList<String>();
      for (int i = 0; i < 10; i++) {
        var path = "/%d/%s".formatted(i, word);
        site.page(path, "Talks", path);
        pages.add(item(path, ""));
      }
      site.feed("/pages/" + word, pages.toArray(String[]::new));

      var feed = feedAt(site.url("/pages/" + word));

      awaitItems(feed, i -> i.body("items.findAll { it.state == 'TAKEN' }.size()", equalTo(10)));
    }
  }

  @Test
  void aTurnIsTakenByOneAndGivenAfterAPauseOrWhenItsHolderIsGone() throws Exception {
    var host = anyWord();
    var start = new CyclicBarrier(8);
    var taken = new ArrayList<Future<Boolean>>();
    try (var instances = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 8; i++) {
        taken.add(
            instances.submit(() -> {
              start.await();
              return turns.take(host).isPresent();
            }));
      }
    }

    int count = 0;
    for (var turn : taken) {
      count += turn.get() ? 1 : 0;
    }
    assertThat(count).isEqualTo(1);
    assertThat(turns.take(host)).isEmpty();
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(
                    "update fetch_host set leased_until = now() - interval '1 second' where host = :host")
                .setParameter("host", host)
                .executeUpdate());
    assertThat(turns.take(host)).isPresent();
  }
}
