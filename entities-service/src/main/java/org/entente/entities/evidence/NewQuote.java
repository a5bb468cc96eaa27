package org.entente.entities.evidence;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.entente.platform.id.MalformedId;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that support something, as they were sent.
 *
 * @param revision which state of the article's text; the newest when absent
 * @param prefix what stands before the words, {@code suffix} what stands behind them; of use when
 *     they stand there twice
 * @param start where they begin, in UTF-16 code units of the text
 */
public record NewQuote(
    @Nullable String articleId,
    @Nullable Integer revision,
    @Nullable String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Nullable Integer start) {

  /** How many may be sent at once. */
  public static final int MOST = 20;

  static final String ARTICLE = "article";

  private static final int LONGEST = 4000;
  private static final int LONGEST_CONTEXT = 1000;

  /** Notes what is wrong with quotes that were sent as {@code quotes}. */
  public static void check(
      @Nullable List<? extends @Nullable NewQuote> quotes, Violations violations) {
    if (quotes == null) {
      return;
    }
    if (quotes.size() > MOST) {
      violations.add("quotes", "Must be at most %d quotes.".formatted(MOST));
      return;
    }
    for (int i = 0; i < quotes.size(); i++) {
      var quote = quotes.get(i);
      if (quote == null) {
        violations.add("quotes[%d]".formatted(i), "Must be a quote.");
      } else {
        quote.check("quotes[%d].".formatted(i), violations);
      }
    }
  }

  private void check(String field, Violations violations) {
    checkArticle(field + "articleId", violations);
    violations
        .check(
            exact != null
                && exact.length() <= LONGEST
                && exact.codePoints().anyMatch(NewQuote::isSeen),
            field + "exact",
            "Must have 1 to %d characters that can be seen.".formatted(LONGEST))
        .check(
            isContext(prefix),
            field + "prefix",
            "Must have at most %d characters.".formatted(LONGEST_CONTEXT))
        .check(
            isContext(suffix),
            field + "suffix",
            "Must have at most %d characters.".formatted(LONGEST_CONTEXT))
        .check(start == null || start >= 0, field + "start", "Must be 0 or more.")
        .check(revision == null || revision >= 1, field + "revision", "Must be 1 or more.");
  }

  private void checkArticle(String field, Violations violations) {
    try {
      if (articleId == null) {
        violations.add(field, "Must be the id of an article.");
      } else {
        TypeId.parse(ARTICLE, articleId);
      }
    } catch (MalformedId e) {
      violations.add(field, e.detail());
    }
  }

  private static boolean isContext(@Nullable String context) {
    return context == null || context.length() <= LONGEST_CONTEXT;
  }

  private static boolean isSeen(int codePoint) {
    return !Character.isSpaceChar(codePoint)
        && !Character.isWhitespace(codePoint)
        && Character.getType(codePoint) != Character.FORMAT
        && codePoint != 0x85;
  }

  UUID article() {
    return TypeId.parse(ARTICLE, requireNonNull(articleId)).uuid();
  }

  /** Tells the same quote sent again, whatever became of its words in the meantime. */
  byte[] hash() {
    var told = new StringBuilder();
    for (var part : new @Nullable Object[] {articleId, revision, start, exact, prefix, suffix}) {
      var text = Objects.toString(part, "");
      told.append(part == null ? -1 : text.length()).append(':').append(text);
    }
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(told.toString().getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
