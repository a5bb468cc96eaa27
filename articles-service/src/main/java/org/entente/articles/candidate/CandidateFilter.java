package org.entente.articles.candidate;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Which candidates a list shows.
 *
 * @param prefix what the name begins with, as a key
 * @param language {@link CandidateCounts#ALL} for all
 * @param since an article that came since then holds it
 * @param dismissed those alone that were dismissed, else those that were not
 */
record CandidateFilter(
    @Nullable String prefix,
    @Nullable CandidateKind kind,
    String language,
    @Nullable Instant since,
    boolean dismissed) {

  static CandidateFilter of(
      @Nullable String q,
      @Nullable String kind,
      @Nullable String language,
      @Nullable String since,
      @Nullable Boolean dismissed) {
    var violations = new Violations();
    var prefix = q == null ? null : CandidateKey.of(q);
    violations
        .check(prefix == null || !prefix.isEmpty(), "q", "Must be the beginning of a name.")
        .check(
            kind == null || kind.matches("PERSON|ORGANIZATION|NAME|AMBIGUOUS"),
            "kind",
            "Must be PERSON, ORGANIZATION, NAME or AMBIGUOUS.")
        .check(
            language == null || language.matches("[A-Za-z0-9-]{2,35}"),
            "language",
            "Must be a language tag such as km.");
    var time = instant(since, violations);
    violations.throwIfAny();
    return new CandidateFilter(
        prefix,
        kind == null ? null : CandidateKind.valueOf(kind),
        language == null ? CandidateCounts.ALL : language,
        time,
        Boolean.TRUE.equals(dismissed));
  }

  private static @Nullable Instant instant(@Nullable String text, Violations violations) {
    try {
      return text == null ? null : Instant.parse(text);
    } catch (DateTimeException e) {
      violations.add("since", "Must be a time such as 2026-01-31T12:00:00Z.");
      return null;
    }
  }

  /** The smallest id that an article received since then can have. */
  @Nullable UUID sinceId() {
    return since == null ? null : new UUID(since.toEpochMilli() << 16, 0);
  }

  /** The column that counts this kind. */
  static String column(CandidateKind kind) {
    return switch (kind) {
      case PERSON -> "persons";
      case ORGANIZATION -> "organizations";
      case NAME -> "names";
      case AMBIGUOUS -> kind.name().toLowerCase(Locale.ROOT);
    };
  }
}
