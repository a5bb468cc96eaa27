package org.entente.articles.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.entente.articles.feed.Leases.Work;
import org.entente.store.loop.BackgroundLoop;

/** Does what is due: asks feeds, and takes in what they listed. */
@ApplicationScoped
class FeedWorkers {

  private static final int AT_ONCE = 1000;

  private final Leases leases;
  private final FeedPoll poll;
  private final ItemWork items;
  private final FeedsConfig config;
  private final EntityManager database;
  private final List<BackgroundLoop> loops = new ArrayList<>();

  FeedWorkers(
      Leases leases, FeedPoll poll, ItemWork items, FeedsConfig config, EntityManager database) {
    this.leases = leases;
    this.poll = poll;
    this.items = items;
    this.config = config;
    this.database = database;
  }

  void start(@Observes StartupEvent event) {
    for (int i = 1; i <= config.workers(); i++) {
      loops.add(BackgroundLoop.start("feeds-" + i, config.pause(), this::next));
    }
    loops.add(BackgroundLoop.start("feeds-forget", Duration.ofHours(1), this::forget));
  }

  void stop(@Observes ShutdownEvent event) {
    loops.forEach(BackgroundLoop::close);
  }

  /** Chance says what goes first, so that a host with many feeds is asked for its pages too. */
  private boolean next() {
    return ThreadLocalRandom.current().nextBoolean()
        ? askedFeed() || tookItem()
        : tookItem() || askedFeed();
  }

  private boolean askedFeed() {
    return did(leases.feed(), poll::run);
  }

  private boolean tookItem() {
    return did(leases.content(), items::run) || did(leases.page(), items::run);
  }

  private static boolean did(Optional<Work> work, Consumer<Work> how) {
    work.ifPresent(how);
    return work.isPresent();
  }

  /**
   * Items that became articles and are not listed any more, and hosts that were left alone for
   * long.
   */
  private boolean forget() {
    return QuarkusTransaction.requiringNew()
        .call(() -> {
          database
              .createNativeQuery(
                  """
                  delete from fetch_host
                   where next_at < now() - interval '1 day' and (leased_until is null or leased_until < now())
                  """)
              .executeUpdate();
          return database
                  .createNativeQuery(
                      """
                      delete from feed_item where id in (
                        select id from feed_item
                         where listed_at < now() - :millis * interval '1 millisecond' and leased_by is null
                           and state in ('TAKEN', 'GIVEN_UP')
                         limit :most)
                      """)
                  .setParameter("millis", config.remembered().toMillis())
                  .setParameter("most", AT_ONCE)
                  .executeUpdate()
              == AT_ONCE;
        });
  }
}
