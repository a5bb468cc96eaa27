package org.entente.articles.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.entente.articles.fetch.FetchAddress;
import org.entente.articles.publisher.NewPublisher;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * An address that lists news, what its articles have in common, and how asking it went. Whoever
 * changes it locks its row.
 */
@Entity
@Table(name = "news_feed")
@DynamicUpdate
class Feed {

  static final String PREFIX = "feed";

  private static final int LONGEST_ETAG = 1000;
  private static final int LONGEST_DATE = 200;

  @Id UUID id;
  String url;
  String urlKey;
  String host;
  @Nullable String title;
  @Nullable String publisherName;
  @Nullable String publisherCountry;
  @Nullable String publisherDomain;
  @Nullable String language;

  @Enumerated(EnumType.STRING)
  Visibility visibility = Visibility.PUBLIC;

  long intervalMs;
  boolean fetchPages;
  boolean paused;
  long version = 1;
  Instant createdAt;

  @Nullable String etag;
  @Nullable String lastModified;
  @Nullable Instant lastFetchedAt;
  @Nullable Instant lastSuccessAt;
  @Nullable String errorCode;
  @Nullable String error;
  int failures;
  long itemsSeen;
  Instant nextFetchAt;

  @Nullable UUID leasedBy;
  @Nullable Instant leasedUntil;

  String shownId() {
    return TypeId.show(PREFIX, id);
  }

  FeedState state() {
    if (paused) {
      return FeedState.PAUSED;
    }
    return failures > 0 ? FeedState.FAILING : FeedState.ACTIVE;
  }

  Duration interval() {
    return Duration.ofMillis(intervalMs);
  }

  @Nullable NewPublisher publisher() {
    return publisherName == null
        ? null
        : new NewPublisher(publisherName, publisherCountry, publisherDomain);
  }

  FetchAddress address() {
    return FetchAddress.of(url);
  }

  /** What was known of the old address says nothing of the new one. */
  void moveTo(FetchAddress address) {
    url = address.toString();
    urlKey = address.sameness();
    host = address.host();
    etag = null;
    lastModified = null;
  }

  void publishedBy(@Nullable NewPublisher publisher) {
    publisherName = publisher == null ? null : publisher.name();
    publisherCountry = publisher == null ? null : publisher.country();
    publisherDomain = publisher == null ? null : publisher.domain();
  }

  void pause() {
    paused = true;
  }

  /** It is asked at once, whatever went wrong before. */
  void resume() {
    paused = false;
    failures = 0;
    nextFetchAt = Instant.now();
  }

  /** A feed that says nothing new is a success too. */
  void succeeded(@Nullable Trouble remark, Duration pause) {
    asked(remark, pause);
    lastSuccessAt = lastFetchedAt;
    failures = 0;
  }

  void failed(Trouble trouble, Duration pause) {
    asked(trouble, pause);
    failures++;
  }

  /** Its server says that it will never be there again. */
  void gone(Trouble trouble) {
    failed(trouble, Duration.ZERO);
    pause();
    version++;
  }

  /** Nothing was found out. */
  void postponed(Duration pause) {
    nextFetchAt = Instant.now().plus(pause);
    leasedBy = null;
    leasedUntil = null;
  }

  private void asked(@Nullable Trouble trouble, Duration pause) {
    lastFetchedAt = Instant.now().truncatedTo(ChronoUnit.MICROS);
    errorCode = trouble == null ? null : trouble.code();
    error = trouble == null ? null : trouble.shownDetail();
    postponed(pause);
  }

  /** What to ask with the next time, so that only news is sent. */
  void remember(@Nullable String seenEtag, @Nullable String seenLastModified) {
    etag = header(seenEtag, LONGEST_ETAG);
    lastModified = header(seenLastModified, LONGEST_DATE);
  }

  private static @Nullable String header(@Nullable String value, int longest) {
    return value == null || value.length() > longest || value.chars().anyMatch(c -> c < ' ')
        ? null
        : value;
  }
}
