package org.entente.articles.feed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An article as a feed lists it, to be read; it is written in SQL. */
@Entity
@Immutable
class FeedItem {

  @Id UUID id;
  UUID feedId;
  @Nullable String link;
  @Nullable String guid;
  @Nullable String title;
  @Nullable String publishedEdtf;
  @Nullable String publishedText;

  @Enumerated(EnumType.STRING)
  ItemState state;

  int attempts;
  Instant dueAt;
  @Nullable String errorCode;
  @Nullable String error;
  @Nullable UUID articleId;
  Instant seenAt;
  @Nullable Instant takenAt;
}
