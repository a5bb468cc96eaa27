package org.entente.articles.revision;

import java.time.Instant;
import java.util.List;
import org.entente.articles.article.AnnotationState;
import org.entente.articles.text.Note;
import org.entente.platform.date.PartialDate;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * A state of an article's text as it is answered.
 *
 * @param length in UTF-16 code units, in which all offsets are
 * @param namesPosition the change of entities-service up to which names were known when it was
 *     annotated
 * @param cleaning the version of the cleaning by which a page became this text; absent when it was
 *     sent as text
 * @param charset the encoding in which the page was read; absent when it came as characters
 * @param modified when the publisher says this state of the text is of
 * @param notes what should be known of how the text came about, each with a stable code
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
    @Nullable Integer cleaning,
    @Nullable String charset,
    @Nullable PartialDate modified,
    List<Note> notes,
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
        row.cleaning(),
        row.charset(),
        row.modified(),
        row.notes(),
        text);
  }
}
