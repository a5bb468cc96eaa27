package org.entente.articles.feed;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.articles.publisher.NewPublisher;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * A feed as it is answered.
 *
 * @param title what the feed calls itself
 * @param publisher of all its articles; absent when that is not known
 * @param language of all its articles, BCP 47; when absent, told by each text
 * @param visibility of the articles that are new with it; one that is there already keeps its own
 * @param interval how long after a success it is asked again, ISO 8601
 * @param fetchPages whether articles are made from the pages that are listed; else from what the
 *     feed itself holds of them, where that is the whole text
 * @param failures attempts in a row that failed
 * @param lastError what went wrong last, until it goes right
 * @param nextFetchAt not before then; absent while it is paused
 * @param itemsSeen articles that were listed since it is followed
 */
record FeedView(
    String id,
    String url,
    @Nullable String title,
    @Nullable NewPublisher publisher,
    @Nullable String language,
    Visibility visibility,
    @JsonFormat(shape = JsonFormat.Shape.STRING) @Schema(implementation = String.class)
        Duration interval,
    boolean fetchPages,
    FeedState state,
    int failures,
    @Nullable LastError lastError,
    @Nullable Instant lastFetchedAt,
    @Nullable Instant lastSuccessAt,
    @Nullable Instant nextFetchAt,
    long itemsSeen,
    Instant createdAt) {

  /**
   * What went wrong.
   *
   * @param code such as {@code timed-out}; does not change
   * @param detail for a person
   */
  record LastError(String code, @Nullable String detail) {

    static @Nullable LastError of(@Nullable String code, @Nullable String detail) {
      return code == null ? null : new LastError(code, detail);
    }
  }

  static FeedView of(Feed feed) {
    return new FeedView(
        feed.shownId(),
        feed.url,
        feed.title,
        feed.publisher(),
        feed.language,
        feed.visibility,
        feed.interval(),
        feed.fetchPages,
        feed.state(),
        feed.failures,
        LastError.of(feed.errorCode, feed.error),
        feed.lastFetchedAt,
        feed.lastSuccessAt,
        feed.paused ? null : feed.nextFetchAt,
        feed.itemsSeen,
        feed.createdAt);
  }
}
