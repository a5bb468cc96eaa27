package org.entente.articles.entityquote;

import org.entente.articles.entityquote.QuotesClient.Found;
import org.entente.articles.entityquote.QuotesClient.FoundStanding;
import org.entente.articles.entityquote.QuotesClient.Stored;
import org.entente.articles.quote.Match.Status;
import org.entente.articles.quote.Standing;
import org.entente.articles.quote.VerifyAnswer.Result;
import org.entente.store.job.JobRefused;
import org.jspecify.annotations.Nullable;

/** What a look at the texts says of a quote. */
final class Finding {

  /** A quote is not printed longer than one may be sent. */
  private static final int LONGEST = 4000;

  private static final String WITHHELD = "WITHHELD";

  private Finding() {}

  /**
   * @throws JobRefused when a quote that once was found is not in the same text any more, which
   *     must not be
   */
  static Found of(Stored quote, Result result) {
    return switch (result.status()) {
      case EXACT, WHITESPACE, MOVED ->
          isTooLong(result) ? notFound(quote, result) : found(quote, result);
      case AMBIGUOUS, NOT_FOUND -> notFound(quote, result);
      case WITHHELD, WITHDRAWN -> outOfSight(quote, result.status(), result.status().name());
      case NO_ARTICLE ->
          // Its readers may not see the article any more, while others may.
          quote.isVerified()
              ? outOfSight(quote, result.status(), WITHHELD)
              : notFound(quote, result);
    };
  }

  private static boolean isTooLong(Result result) {
    return result.exact() != null && result.exact().length() > LONGEST;
  }

  private static Found found(Stored quote, Result result) {
    return new Found(
        quote.id(),
        "VERIFIED",
        result.status().name(),
        result.revision(),
        result.start(),
        result.end(),
        result.exact(),
        null,
        standing(result.standing()));
  }

  /** A quote that cannot be pinned to one place is not found. */
  private static Found notFound(Stored quote, Result result) {
    if (quote.isVerified()) {
      throw new JobRefused(
          "%s was found in revision %d of %s and now is not: %s"
              .formatted(quote.id(), quote.revision(), quote.articleId(), result.status()));
    }
    return new Found(
        quote.id(),
        "NOT_FOUND",
        result.status().name(),
        result.revision(),
        null,
        null,
        null,
        result.nearest(),
        null);
  }

  private static Found outOfSight(Stored quote, Status status, String state) {
    return new Found(
        quote.id(),
        null,
        status.name(),
        null,
        null,
        null,
        null,
        null,
        new FoundStanding(state, null, null, null));
  }

  private static @Nullable FoundStanding standing(@Nullable Standing standing) {
    return standing == null
        ? null
        : new FoundStanding(
            standing.state().name(), standing.revision(), standing.start(), standing.end());
  }
}
