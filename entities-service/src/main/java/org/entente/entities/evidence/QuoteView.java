package org.entente.entities.evidence;

import java.time.Instant;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that support something.
 *
 * @param revision the state of the article's text that they are of; absent until they were looked
 *     for, where the newest was meant
 * @param exact as printed; absent while the text may not be shown
 * @param start where they stand in that revision, in UTF-16 code units
 * @param finding what {@code quotes:verify} of articles-service answered; absent until then
 * @param nearest what comes closest to words that were not found
 * @param standing absent until they were looked for, and where they were not found
 */
public record QuoteView(
    String id,
    String articleId,
    @Nullable Integer revision,
    @Nullable String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Nullable Integer start,
    @Nullable Integer end,
    Verification verification,
    @Nullable String finding,
    @Nullable String nearest,
    @Nullable Standing standing,
    @Nullable Instant checkedAt) {

  static QuoteView of(Quote quote) {
    boolean areShown = quote.areWordsShown();
    return new QuoteView(
        TypeId.show(Quote.PREFIX, quote.id),
        TypeId.show(NewQuote.ARTICLE, quote.articleId),
        quote.revision,
        areShown ? quote.exact : null,
        areShown ? quote.prefix : null,
        areShown ? quote.suffix : null,
        quote.start,
        quote.end,
        quote.verification,
        quote.finding,
        areShown ? quote.nearest : null,
        quote.standing(),
        quote.checkedAt);
  }
}
