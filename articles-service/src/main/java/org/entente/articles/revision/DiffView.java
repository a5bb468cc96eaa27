package org.entente.articles.revision;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.entente.articles.article.Article;
import org.entente.articles.diff.Hunk;
import org.entente.articles.diff.TextDiff;
import org.jspecify.annotations.Nullable;

/**
 * What changed from one state of an article's text to another.
 *
 * @param title absent when it did not change
 * @param coarse true where some hunks replace more than what changed, since the texts lie too far
 *     apart to be compared word by word; absent with the hunks
 * @param hunks all of both texts in order, without gaps, so that the first text becomes the second
 *     when every hunk is applied; absent when the article is withheld or withdrawn
 */
record DiffView(
    String articleId,
    int from,
    int to,
    @Nullable TitleChange title,
    @Nullable Boolean coarse,
    @Nullable List<Change> hunks) {

  /** Absent: it had none. */
  record TitleChange(@Nullable String from, @Nullable String to) {}

  /**
   * Offsets are UTF-16 code units of the two texts; ends are exclusive.
   *
   * @param deleted what stood there
   * @param inserted what stands there instead
   */
  @Schema(name = "DiffHunk")
  record Change(
      Hunk.Op op,
      int fromStart,
      int fromEnd,
      int toStart,
      int toEnd,
      @Nullable String deleted,
      @Nullable String inserted) {

    static Change of(Hunk hunk, String from, String to) {
      boolean isEqual = hunk.op() == Hunk.Op.EQUAL;
      return new Change(
          hunk.op(),
          hunk.fromStart(),
          hunk.fromEnd(),
          hunk.toStart(),
          hunk.toEnd(),
          isEqual || hunk.op() == Hunk.Op.INSERT
              ? null
              : from.substring(hunk.fromStart(), hunk.fromEnd()),
          isEqual || hunk.op() == Hunk.Op.DELETE
              ? null
              : to.substring(hunk.toStart(), hunk.toEnd()));
    }
  }

  static DiffView of(Article article, Revision from, Revision to) {
    var title = Objects.equals(from.title, to.title) ? null : new TitleChange(from.title, to.title);
    if (!article.isUsable()) {
      return new DiffView(article.shownId(), from.number, to.number, title, null, null);
    }
    var diff = TextDiff.between(from.text, to.text);
    return new DiffView(
        article.shownId(),
        from.number,
        to.number,
        title,
        diff.coarse(),
        diff.hunks().stream().map(h -> Change.of(h, from.text, to.text)).toList());
  }
}
