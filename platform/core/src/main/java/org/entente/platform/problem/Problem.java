package org.entente.platform.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A failure that a caller is told about. The class name is the contract: {@code QuoteNotInArticle}
 * is answered as type {@code /problems/quote-not-in-article} over REST and as code {@code
 * quote-not-in-article} over GraphQL.
 */
public abstract class Problem extends RuntimeException {

  private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  private final int status;
  private final String detail;
  private final List<FieldError> errors;

  /**
   * @param status the HTTP status
   * @param detail what happened and what to do about it, for a person; no class names, no SQL
   */
  protected Problem(int status, String detail) {
    this(status, detail, List.of());
  }

  /**
   * @param errors every field at fault, not only the first
   */
  protected Problem(int status, String detail, List<FieldError> errors) {
    super(detail);
    this.status = status;
    this.detail = detail;
    this.errors = List.copyOf(errors);
  }

  public final int status() {
    return status;
  }

  public final String detail() {
    return detail;
  }

  public final List<FieldError> errors() {
    return errors;
  }

  /** The stable name, such as {@code quote-not-in-article}. */
  public final String slug() {
    return WORD_START.matcher(getClass().getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  /** The same name as words, such as {@code Quote not in article}. */
  public final String title() {
    var words = slug().replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** Headers that belong to the answer, such as {@code Retry-After}. */
  public Map<String, String> headers() {
    return Map.of();
  }

  /** As it is answered. */
  public final ProblemBody body() {
    return new ProblemBody(
        "/problems/" + slug(), title(), status, detail, errors.isEmpty() ? null : errors);
  }
}
