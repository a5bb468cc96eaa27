package org.entente.entities.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a quote stands in the newest revision of its article.
 *
 * @param revision the number of that revision; absent where nothing is said about the text
 * @param start where the quote stands there, in UTF-16 code units; absent unless that is one place
 */
@Schema(name = "QuoteStanding")
record Standing(
    State state, @Nullable Integer revision, @Nullable Integer start, @Nullable Integer end) {

  @Schema(name = "QuoteStandingState")
  enum State {
    /** At the same place, or between the same words as before. */
    CURRENT,
    /** Elsewhere, and between other words. */
    MOVED,
    /** Not any more. */
    LOST,
    /**
     * The text may not be shown for the time being, or not to those who see the quote, and the
     * quote's words are not shown either.
     */
    WITHHELD,
    /** The article was withdrawn for good, and the quote's words are erased. */
    WITHDRAWN
  }
}
