package org.entente.articles.quote;

import java.util.List;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Quotes to look for.
 *
 * @param quotes 1 to 100
 * @param clearance what the one who wants to quote may see, where a service asks for somebody; it
 *     narrows the caller's own and never widens it
 */
record VerifyRequest(@Nullable List<@Nullable Quote> quotes, @Nullable Visibility clearance) {

  Visibility clearance(Visibility own) {
    return clearance == null || clearance.compareTo(own) > 0 ? own : clearance;
  }

  /**
   * @param revision which state of the text; the newest when absent
   * @param exact the words; compared after NFC, with white space folded and what cannot be seen
   *     left out
   * @param prefix what stands before them, {@code suffix} what stands behind them; of use when they
   *     stand there twice
   * @param start where they begin, in UTF-16 code units of the text
   */
  record Quote(
      @Nullable String articleId,
      @Nullable Integer revision,
      @Nullable String exact,
      @Nullable String prefix,
      @Nullable String suffix,
      @Nullable Integer start) {}
}
