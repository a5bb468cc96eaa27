package org.entente.articles.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.articles.feed.Leases.Work;
import org.entente.articles.fetch.FetchRequest;
import org.entente.articles.fetch.Fetched;
import org.entente.articles.fetch.NotFetched;
import org.entente.articles.fetch.NotFetched.Reason;
import org.entente.articles.fetch.Visits;
import org.entente.articles.syndication.FeedDocument;
import org.entente.articles.syndication.MalformedFeed;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Asks a feed for news and records what it lists. */
@ApplicationScoped
class FeedPoll {

  private static final Logger LOG = Logger.getLogger(FeedPoll.class);

  private static final String ACCEPT =
      "application/atom+xml, application/rss+xml, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.8, */*;q=0.1";

  private final Feeds feeds;
  private final ListedItems items;
  private final FeedRegistration registration;
  private final Visits visits;
  private final Delays delays;
  private final FeedsConfig config;

  FeedPoll(
      Feeds feeds,
      ListedItems items,
      FeedRegistration registration,
      Visits visits,
      Delays delays,
      FeedsConfig config) {
    this.feeds = feeds;
    this.items = items;
    this.registration = registration;
    this.visits = visits;
    this.delays = delays;
    this.config = config;
  }

  void run(Work work) {
    var feed = QuarkusTransaction.requiringNew().call(() -> feeds.findById(work.id()));
    var turn = Objects.requireNonNull(work.turn());
    if (feed == null) {
      visits.leave(turn);
      return;
    }
    try {
      var request =
          new FetchRequest(feed.address(), ACCEPT, feed.etag, feed.lastModified, visits.longest());
      understood(work, feed, visits.fetch(request, turn));
    } catch (NotFetched e) {
      notFetched(work, feed, e);
    } catch (RuntimeException e) {
      LOG.errorf(e, "Feed %s could not be read", feed.shownId());
      failed(
          work,
          feed,
          Trouble.passing("failed-here", "Something failed on our side and was logged."));
    }
  }

  private void understood(Work work, Feed asked, Fetched fetched) {
    switch (fetched.status()) {
      case 200 -> listed(work, asked, fetched);
      case 304 ->
          write(work, asked, feed -> feed.succeeded(null, delays.afterSuccess(feed.interval())));
      case 410 ->
          write(
              work,
              asked,
              feed ->
                  feed.gone(Trouble.lasting("gone", "The server says that it is gone for good.")));
      default ->
          failed(
              work,
              asked,
              new Trouble(
                  "refused-by-server",
                  "The server answered %d.".formatted(fetched.status()),
                  fetched.retryAfter(),
                  false));
    }
  }

  private void listed(Work work, Feed asked, Fetched fetched) {
    FeedDocument document;
    try {
      document =
          FeedDocument.read(
              fetched.body(),
              fetched.contentType(),
              fetched.address(),
              Instant.now(),
              config.mostItems());
    } catch (MalformedFeed e) {
      failed(work, asked, Trouble.passing("malformed-feed", String.valueOf(e.getMessage())));
      return;
    }
    // What was listed is recorded together with the tag that keeps it from being sent again.
    write(
        work,
        asked,
        feed -> {
          feed.itemsSeen += items.record(feed.id, feed.fetchPages, document.items());
          feed.title = document.title() == null ? feed.title : document.title();
          if (fetched.moved() != null) {
            registration.moved(feed, fetched.moved());
          }
          feed.remember(fetched.etag(), fetched.lastModified());
          feed.succeeded(remark(document), delays.afterSuccess(feed.interval()));
        });
  }

  private @Nullable Trouble remark(FeedDocument document) {
    return document.listed() <= config.mostItems()
        ? null
        : Trouble.passing(
            "too-many-items",
            "It lists %d items; the first %d were read."
                .formatted(document.listed(), config.mostItems()));
  }

  private void notFetched(Work work, Feed asked, NotFetched failure) {
    if (failure.reason() == Reason.INTERRUPTED) {
      return; // this instance is ending; the lease will
    }
    if (failure.reason() == Reason.HOST_BUSY) {
      write(work, asked, feed -> feed.postponed(delays.whileBusy()));
      return;
    }
    failed(work, asked, Trouble.of(failure));
  }

  private void failed(Work work, Feed asked, Trouble trouble) {
    write(
        work,
        asked,
        feed -> feed.failed(trouble, delays.afterFailure(feed.failures + 1, trouble.retryAfter())));
  }

  /** Unless somebody else has the lease by now, or the feed is gone or somewhere else. */
  private void write(Work work, Feed asked, Consumer<Feed> outcome) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            held(work)
                .ifPresent(feed -> {
                  if (feed.url.equals(asked.url)) {
                    outcome.accept(feed);
                  } else {
                    feed.postponed(Duration.ZERO);
                  }
                }));
  }

  private Optional<Feed> held(Work work) {
    return feeds
        .findByIdOptional(work.id(), LockModeType.PESSIMISTIC_WRITE)
        .filter(feed -> work.lease().equals(feed.leasedBy));
  }
}
