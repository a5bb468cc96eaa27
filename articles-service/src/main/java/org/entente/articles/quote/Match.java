package org.entente.articles.quote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for a quote in one text.
 *
 * @param start where it stands, in UTF-16 code units of the stored text; null unless exactly one
 *     place was found
 * @param printed the words as they stand there; null when they were given so
 * @param nearest what in the text comes closest to a quote that is not there; null when nothing
 *     does or the request was too much work to look for it
 * @param distance the characters to insert, delete or replace (Levenshtein) between the quote and
 *     {@code nearest}, white space folded
 */
public record Match(
    Status status,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String printed,
    @Nullable String nearest,
    @Nullable Integer distance) {

  @Schema(name = "QuoteStatus")
  public enum Status {
    /** Character by character. */
    EXACT,
    /**
     * The same but for white space, characters that cannot be seen, or how accents are composed.
     */
    WHITESPACE,
    /** The words stand there once, but not at the start or in the context that was given. */
    MOVED,
    /** They stand at several places, and nothing given tells which one is meant. */
    AMBIGUOUS,
    NOT_FOUND,
    /** The article is not to be quoted for the time being; nothing is said about its text. */
    WITHHELD,
    /** The article is not to be quoted any more; what was quoted from it is to be erased. */
    WITHDRAWN,
    /** There is no such article or revision, or none that the caller may see. */
    NO_ARTICLE
  }

  static Match without(Status status) {
    return new Match(status, null, null, null, null, null);
  }

  static Match at(Status status, int start, int end, @Nullable String printed) {
    return new Match(status, start, end, printed, null, null);
  }

  static Match near(String nearest, int distance) {
    return new Match(Status.NOT_FOUND, null, null, null, nearest, distance);
  }
}
