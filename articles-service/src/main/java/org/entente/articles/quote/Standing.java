package org.entente.articles.quote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a quote that was found stands in the newest state of the text.
 *
 * @param revision the number of that state
 * @param start where it stands there, in UTF-16 code units; absent when it is lost, and when it
 *     stands at several places and nothing tells which one it is
 */
@Schema(name = "QuoteStanding")
public record Standing(State state, int revision, @Nullable Integer start, @Nullable Integer end) {

  @Schema(name = "QuoteStandingState")
  public enum State {
    /** At the same place, or between the same words as before. */
    CURRENT,
    /** Elsewhere, and between other words. */
    MOVED,
    /** Not any more. */
    LOST
  }
}
