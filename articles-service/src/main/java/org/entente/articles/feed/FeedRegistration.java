package org.entente.articles.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Objects;
import org.entente.articles.fetch.FetchAddress;
import org.entente.store.idempotency.Answer;
import org.jspecify.annotations.Nullable;

/** Follows and changes feeds; one address is one feed, also for two who come at the same moment. */
@ApplicationScoped
class FeedRegistration {

  private final Feeds feeds;
  private final FeedsConfig config;
  private final EntityManager database;

  FeedRegistration(Feeds feeds, FeedsConfig config, EntityManager database) {
    this.feeds = feeds;
    this.config = config;
    this.database = database;
  }

  /**
   * @return 201 with the new feed, or 200 with the one that has this address
   */
  Answer<Feed> follow(FeedSettings settings, @Nullable FetchAddress address) {
    var wanted = settings.newFeed(Objects.requireNonNull(address), config.interval());
    reserve(wanted.urlKey);
    var known = feeds.at(wanted.urlKey);
    if (known.isPresent()) {
      return new Answer<>(200, known.get());
    }
    feeds.persistAndFlush(wanted);
    return new Answer<>(201, wanted);
  }

  void change(Feed feed, FeedSettings settings, @Nullable FetchAddress address) {
    if (address != null && !address.toString().equals(feed.url)) {
      reserve(address.sameness());
      feeds
          .at(address.sameness())
          .filter(other -> !other.id.equals(feed.id))
          .ifPresent(other -> {
            throw new FeedAlreadyHeld(other.shownId());
          });
      feed.moveTo(address);
      feed.nextFetchAt = Instant.now();
    }
    settings.applyTo(feed);
    feed.version++;
  }

  /** The feed has a new address, unless another feed has it already: then it keeps its own. */
  void moved(Feed feed, FetchAddress address) {
    reserve(address.sameness());
    var isFree = feeds.at(address.sameness()).map(other -> other.id.equals(feed.id)).orElse(true);
    if (isFree && !address.toString().equals(feed.url)) {
      feed.moveTo(address);
      feed.version++;
    }
  }

  /** Until the transaction ends nobody else gives this address to a feed. */
  private void reserve(String urlKey) {
    database
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(:key, 930)))")
        .setParameter("key", urlKey)
        .getSingleResult();
  }
}
