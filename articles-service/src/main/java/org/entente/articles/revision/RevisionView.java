package org.entente.articles.revision;

import java.time.Instant;
import org.entente.articles.article.AnnotationState;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A state of an article's text as it is answered.
 *
 * @param length in UTF-16 code units, in which all offsets are
 * @param namesPosition the change of entities-service up to which names were known when it was
 *     annotated
 * @param text only where one revision is read
 */
record RevisionView(
    String articleId,
    int revision,
    @Nullable String title,
    int length,
    AnnotationState annotation,
    @Nullable String namesPosition,
    Instant receivedAt,
    @Nullable String text) {

  static RevisionView of(RevisionRow row) {
    return of(row, null);
  }

  static RevisionView of(RevisionRow row, @Nullable String text) {
    return new RevisionView(
        TypeId.show("article", row.articleId()),
        row.number(),
        row.title(),
        row.length(),
        row.annotation(),
        row.namesPosition(),
        row.receivedAt(),
        text);
  }
}
