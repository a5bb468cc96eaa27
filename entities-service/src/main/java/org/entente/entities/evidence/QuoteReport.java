package org.entente.entities.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.entente.platform.id.MalformedId;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What came of looking for quotes.
 *
 * @param results 1 to 100, one of a quote
 */
record QuoteReport(@Nullable List<@Nullable Result> results) {

  private static final int MOST = 100;

  /**
   * @param verification absent where nothing can be said; what is settled stays
   * @param finding what {@code quotes:verify} answered
   * @param revision the state of the text that was looked at
   * @param start where the quote stands there, in UTF-16 code units
   * @param exact the words as printed, where they were sent with other white space
   * @param nearest what comes closest, when it is not found
   * @param standing absent where it was not found
   */
  record Result(
      String id,
      @Nullable Verification verification,
      @Nullable String finding,
      @Nullable Integer revision,
      @Nullable Integer start,
      @Nullable Integer end,
      @Nullable String exact,
      @Nullable String nearest,
      @Nullable Standing standing) {

    UUID uuid() {
      return TypeId.parse(Quote.PREFIX, id).uuid();
    }

    private void check(String field, Violations violations) {
      try {
        uuid();
      } catch (MalformedId e) {
        violations.add(field + "id", e.detail());
      }
      violations
          .check(
              verification != Verification.VERIFIED || (revision != null && isPlace(start, end)),
              field + "verification",
              "Must come with the revision, start and end of the place that was found.")
          .check(
              verification != Verification.UNVERIFIED,
              field + "verification",
              "Must be VERIFIED, NOT_FOUND or absent.")
          .check(
              standing == null
                  || standing.start() == null
                  || isPlace(standing.start(), standing.end()),
              field + "standing.end",
              "Must be behind the start.")
          .check(
              finding == null || finding.length() <= 40,
              field + "finding",
              "Must have at most 40 characters.");
    }

    private static boolean isPlace(@Nullable Integer start, @Nullable Integer end) {
      return start != null && end != null && start >= 0 && end > start;
    }
  }

  List<Result> checked() {
    var violations = new Violations();
    if (results == null || results.isEmpty() || results.size() > MOST) {
      violations.add("results", "Must be 1 to %d results.".formatted(MOST));
      violations.throwIfAny();
      return List.of();
    }
    var seen = new HashSet<String>();
    for (int i = 0; i < results.size(); i++) {
      var result = results.get(i);
      var field = "results[%d].".formatted(i);
      if (result == null || result.id() == null) {
        violations.add(field + "id", "Must be the id of a quote.");
      } else {
        violations.check(seen.add(result.id()), field + "id", "Must not be told twice.");
        result.check(field, violations);
      }
    }
    violations.throwIfAny();
    return results.stream().map(r -> r).toList();
  }
}
