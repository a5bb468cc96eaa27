package org.entente.articles.verdict;

import org.entente.articles.mention.MentionType;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A span in which a curator finds somebody named.
 *
 * @param revision the newest when absent
 * @param start in UTF-16 code units, as {@code end}, which is exclusive; both or neither
 * @param exact the words, to be given where the place is not; {@code prefix} and {@code suffix}
 *     tell their place when they stand more than once
 * @param entityId an entity's id or a country's code
 * @param type NAME when absent
 * @param office as printed beside the name
 */
record NewMention(
    @Nullable Integer revision,
    @Nullable Integer start,
    @Nullable Integer end,
    @Nullable String exact,
    @Nullable String prefix,
    @Nullable String suffix,
    @Nullable String entityId,
    @Nullable MentionType type,
    @Nullable String office,
    @Nullable String comment) {

  static final int LONGEST_SURFACE = 500;

  void check() {
    var violations = new Violations();
    boolean hasPlace = start != null && end != null;
    violations
        .check(revision == null || revision >= 1, "revision", "Must be 1 or more.")
        .check(entityId != null, "entityId", "Must be given.")
        .check((start == null) == (end == null), "end", "Must be given with start, or neither.")
        .check(
            hasPlace || start != null || exact != null, "exact", "Must be given, or start and end.")
        .check(
            exact == null || !exact.isEmpty() && exact.length() <= LONGEST_SURFACE,
            "exact",
            "Must have 1 to %d characters.".formatted(LONGEST_SURFACE))
        .check(
            exact != null || prefix == null && suffix == null,
            "prefix",
            "Tells with suffix the place of exact; leave both out without it.");
    if (start != null && end != null) {
      violations.check(
          start >= 0 && start < end && end - start <= LONGEST_SURFACE,
          "start",
          "Must be 0 or more and lie at most %d before end.".formatted(LONGEST_SURFACE));
    }
    NewVerdict.checkTexts(violations, office, comment);
    violations.throwIfAny();
  }
}
