package org.entente.articles.revision;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.articles.article.AnnotationState;
import org.entente.articles.text.Note;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** A revision without its text. */
record RevisionRow(
    UUID articleId,
    int number,
    @Nullable String title,
    int length,
    AnnotationState annotation,
    @Nullable String namesPosition,
    Instant receivedAt,
    @Nullable Integer cleaning,
    @Nullable String charset,
    @Nullable PartialDate modified,
    List<Note> notes) {

  static RevisionRow of(Revision revision) {
    return new RevisionRow(
        revision.articleId,
        revision.number,
        revision.title,
        revision.length,
        revision.annotation,
        revision.namesPosition,
        revision.receivedAt,
        revision.cleaning,
        revision.charset,
        revision.modified,
        revision.notes);
  }
}
