package org.entente.articles.page;

import java.util.List;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its article. Null or empty: it says nothing of it.
 *
 * @param title the headline as shown, else what the page calls itself
 * @param published unknown, with its words, where what the page says is no date
 * @param modified when the publisher says this state of the text is of
 * @param language BCP 47, only where it is certain
 * @param address the canonical address, absolute
 */
public record Found(
    @Nullable String title,
    List<String> bylines,
    @Nullable PartialDate published,
    @Nullable PartialDate modified,
    @Nullable String section,
    @Nullable String language,
    @Nullable String address) {

  /** Nothing is said, as of a text without a page. */
  public static final Found NOTHING = new Found(null, List.of(), null, null, null, null, null);
}
