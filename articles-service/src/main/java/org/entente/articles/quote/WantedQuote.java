package org.entente.articles.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.articles.quote.VerifyRequest.Quote;
import org.entente.articles.text.Characters;
import org.entente.platform.id.MalformedId;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A quote that was checked to be one.
 *
 * @param revision null for the newest
 */
public record WantedQuote(UUID article, @Nullable Integer revision, Selector selector) {

  private static final int MOST = 100;
  private static final int LONGEST = 4000;
  private static final int LONGEST_CONTEXT = 1000;

  /** Reads a request, naming every field that is wrong. */
  static List<WantedQuote> of(@Nullable VerifyRequest request) {
    var violations = new Violations();
    var quotes = request == null ? null : request.quotes();
    if (quotes == null || quotes.isEmpty() || quotes.size() > MOST) {
      violations.add("quotes", "Must be 1 to %d quotes.".formatted(MOST));
      violations.throwIfAny();
      return List.of();
    }
    var wanted = new ArrayList<WantedQuote>();
    for (int i = 0; i < quotes.size(); i++) {
      var quote = quotes.get(i);
      if (quote == null) {
        violations.add("quotes[%d]".formatted(i), "Must be a quote.");
      } else {
        read(quote, "quotes[%d].".formatted(i), violations, wanted);
      }
    }
    violations.throwIfAny();
    return wanted;
  }

  private static void read(
      Quote quote, String field, Violations violations, List<WantedQuote> wanted) {
    var article = article(quote.articleId(), field + "articleId", violations);
    var exact = quote.exact();
    violations
        .check(
            isContext(quote.prefix()),
            field + "prefix",
            "Must have at most %d characters.".formatted(LONGEST_CONTEXT))
        .check(
            isContext(quote.suffix()),
            field + "suffix",
            "Must have at most %d characters.".formatted(LONGEST_CONTEXT))
        .check(quote.start() == null || quote.start() >= 0, field + "start", "Must be 0 or more.")
        .check(
            quote.revision() == null || quote.revision() >= 1,
            field + "revision",
            "Must be 1 or more.");
    if (exact == null || Characters.isBlank(exact) || exact.length() > LONGEST) {
      violations.add(
          field + "exact", "Must have 1 to %d characters that can be seen.".formatted(LONGEST));
    } else if (article != null) {
      var selector = new Selector(exact, quote.prefix(), quote.suffix(), quote.start());
      wanted.add(new WantedQuote(article, quote.revision(), selector));
    }
  }

  private static boolean isContext(@Nullable String context) {
    return context == null || context.length() <= LONGEST_CONTEXT;
  }

  private static @Nullable UUID article(@Nullable String id, String field, Violations violations) {
    try {
      if (id != null) {
        return TypeId.parse("article", id).uuid();
      }
      violations.add(field, "Must be the id of an article.");
    } catch (MalformedId e) {
      violations.add(field, e.detail());
    }
    return null;
  }
}
