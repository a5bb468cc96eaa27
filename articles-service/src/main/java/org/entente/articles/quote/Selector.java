package org.entente.articles.quote;

import org.jspecify.annotations.Nullable;

/**
 * The words that are looked for, and what tells their place when they stand more than once: W3C's
 * TextQuoteSelector with the start of a TextPositionSelector.
 *
 * @param start in UTF-16 code units of the stored text
 */
public record Selector(
    String exact, @Nullable String prefix, @Nullable String suffix, @Nullable Integer start) {}
