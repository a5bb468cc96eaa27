package org.entente.articles.feed;

import java.time.Instant;
import org.entente.articles.feed.FeedView.LastError;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * What a feed lists, and what became of it.
 *
 * @param guid the feed's own id for it
 * @param published as the feed states it
 * @param attempts since the feed said something new of it, the one under way among them
 * @param nextTryAt not before then; absent when it is not tried again
 * @param article that it became
 */
record FeedItemView(
    @Nullable String link,
    @Nullable String guid,
    @Nullable String title,
    @Nullable PartialDate published,
    ItemState state,
    int attempts,
    @Nullable LastError lastError,
    @Nullable Instant nextTryAt,
    @Nullable String article,
    Instant seenAt,
    @Nullable Instant takenAt) {

  static FeedItemView of(FeedItem item) {
    boolean isOpen = item.state == ItemState.WAITING || item.state == ItemState.FAILED;
    return new FeedItemView(
        item.link,
        item.guid,
        item.title,
        published(item.publishedEdtf, item.publishedText),
        item.state,
        item.attempts,
        LastError.of(item.errorCode, item.error),
        isOpen ? item.dueAt : null,
        item.articleId == null ? null : TypeId.show("article", item.articleId),
        item.seenAt,
        item.takenAt);
  }

  /** Null when the feed says nothing of it. */
  static @Nullable PartialDate published(@Nullable String edtf, @Nullable String text) {
    if (edtf == null) {
      return text == null ? null : PartialDate.of(null, null, text);
    }
    return PartialDate.of(edtf, Basis.STATED, text);
  }
}
