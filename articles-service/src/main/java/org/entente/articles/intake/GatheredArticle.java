package org.entente.articles.intake;

import java.util.List;
import org.entente.articles.publisher.NewPublisher;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An article that nobody sent: we went for it.
 *
 * @param title what others call it; a page's own headline comes before it
 * @param url where it lives
 */
public record GatheredArticle(
    Content content,
    @Nullable String title,
    @Nullable NewPublisher publisher,
    @Nullable PartialDate published,
    @Nullable String url,
    @Nullable String language,
    List<String> bylines) {

  /** What its text is made from. */
  public sealed interface Content {}

  /** A web page, as it came. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Page(byte[] bytes, @Nullable String contentType) implements Content {}

  /** A piece of HTML. */
  public record Html(String html) implements Content {}

  /** Plain text. */
  public record Plain(String text) implements Content {}
}
