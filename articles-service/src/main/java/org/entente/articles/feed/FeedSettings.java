package org.entente.articles.feed;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.articles.fetch.AddressNotAllowed;
import org.entente.articles.fetch.FetchAddress;
import org.entente.articles.fetch.Fetcher;
import org.entente.articles.fetch.NotFetched;
import org.entente.articles.publisher.NewPublisher;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.Uuid7;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What is set of a feed. What is left out has its default in a new feed, and stays as it is in one
 * that is there.
 *
 * @param url http or https, on the public internet
 * @param publisher of all its articles
 * @param language of all its articles, BCP 47; leave it out where it holds several
 * @param visibility of the articles that are new with it; {@code PUBLIC} by default
 * @param interval how long after a success it is asked again, ISO 8601 such as {@code PT15M}
 * @param fetchPages whether the pages are fetched that it lists (by default), or what the feed
 *     itself holds is taken where that is the whole text
 * @param paused whether nothing is fetched until further notice
 */
record FeedSettings(
    @Nullable String url,
    @Nullable NewPublisher publisher,
    @Nullable String language,
    @Nullable Visibility visibility,
    @Schema(implementation = String.class) @Nullable Duration interval,
    @Nullable Boolean fetchPages,
    @Nullable Boolean paused) {

  private static final Duration LONGEST_INTERVAL = Duration.ofDays(30);

  /** Throws one problem that names all fields at fault. */
  void check(Duration shortestInterval, boolean isNew) {
    var violations = new Violations();
    violations
        .check(!isNew || url != null, "url", "Must be the address of the feed.")
        .check(
            language == null || isLanguage(language),
            "language",
            "Must be a BCP 47 language tag such as en or zh-Hant.")
        .check(
            interval == null
                || (interval.compareTo(shortestInterval) >= 0
                    && interval.compareTo(LONGEST_INTERVAL) <= 0),
            "interval",
            "Must be from %s to %s.".formatted(shortestInterval, LONGEST_INTERVAL));
    if (publisher != null) {
      publisher.check(violations, "publisher");
    }
    violations.throwIfAny();
  }

  /** The address as it will be fetched; null when none is given. */
  @Nullable FetchAddress address(Fetcher fetcher) {
    if (url == null) {
      return null;
    }
    try {
      return fetcher.address(url);
    } catch (NotFetched e) {
      throw new AddressNotAllowed(e.detail());
    }
  }

  Feed newFeed(FetchAddress address, Duration usualInterval) {
    var feed = new Feed();
    feed.id = Uuid7.next();
    feed.createdAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    feed.nextFetchAt = feed.createdAt;
    feed.intervalMs = usualInterval.toMillis();
    feed.fetchPages = true;
    feed.moveTo(address);
    applyTo(feed);
    return feed;
  }

  /** All but the address. */
  void applyTo(Feed feed) {
    if (publisher != null) {
      feed.publishedBy(publisher);
    }
    if (language != null) {
      feed.language = language;
    }
    if (visibility != null) {
      feed.visibility = visibility;
    }
    if (interval != null) {
      feed.intervalMs = interval.toMillis();
    }
    if (fetchPages != null) {
      feed.fetchPages = fetchPages;
    }
    if (paused != null && paused) {
      feed.pause();
    } else if (paused != null && feed.paused) {
      feed.resume();
    }
  }

  private static boolean isLanguage(String tag) {
    try {
      return new Locale.Builder().setLanguageTag(tag).build().getLanguage().length() >= 2
          && tag.length() <= 35;
    } catch (IllformedLocaleException e) {
      return false;
    }
  }
}
