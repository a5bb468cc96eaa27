package org.entente.articles.revision;

import java.util.List;
import java.util.Optional;
import org.entente.articles.page.CleanedPage;
import org.entente.articles.page.SentPage;
import org.entente.articles.text.Note;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * How a text came about.
 *
 * @param page the page that it was cleaned from, compressed; null when it was sent as text, and
 *     then all but the notes is
 * @param cleaning by which version of the cleaning
 * @param contentType of the page, as the server gave it
 * @param charset the encoding in which the page was read; null when it came as characters
 * @param modified when the publisher says this state of the text is of
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record Origin(
    byte @Nullable [] page,
    @Nullable Integer cleaning,
    @Nullable String contentType,
    @Nullable String charset,
    @Nullable PartialDate modified,
    List<Note> notes) {

  public static Origin of(SentPage sent, SentPage.Read read) {
    return new Origin(
        sent.bytes(),
        CleanedPage.VERSION,
        sent.contentType(),
        read.charset(),
        read.page().found().modified(),
        read.page().notes());
  }

  /** The page, if the text was cleaned from one. */
  public Optional<SentPage> sent() {
    return Optional.ofNullable(page)
        .map(bytes -> new SentPage(bytes, charset != null, contentType));
  }

  public static Origin sentAsText(List<Note> notes) {
    return new Origin(null, null, null, null, null, notes);
  }
}
