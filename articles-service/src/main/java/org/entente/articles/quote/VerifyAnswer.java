package org.entente.articles.quote;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What came of each quote, in the order of the request. */
public record VerifyAnswer(List<Result> results) {

  /**
   * @param revision the state of the text that was looked at; absent when there is no article
   * @param start where the quote stands, in UTF-16 code units; absent unless one place was found
   * @param exact the words as printed, where they were sent with other white space
   * @param nearest what in the text comes closest, when the quote is not found; absent when nothing
   *     does, and when the request was too much work to look for it: then ask about fewer quotes
   * @param distance the characters to insert, delete or replace between the quote and {@code
   *     nearest}
   * @param standing whether a quote that was found stands in the newest state of the text, too, and
   *     where; absent when the request was too much work to tell: then ask about fewer quotes
   */
  @Schema(name = "QuoteResult")
  public record Result(
      Match.Status status,
      @Nullable Integer revision,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String exact,
      @Nullable String nearest,
      @Nullable Integer distance,
      @Nullable Standing standing) {

    static Result of(Match match, @Nullable Integer revision) {
      return new Result(
          match.status(),
          revision,
          match.start(),
          match.end(),
          match.printed(),
          match.nearest(),
          match.distance(),
          null);
    }

    Result with(Standing standing) {
      return new Result(status, revision, start, end, exact, nearest, distance, standing);
    }
  }
}
