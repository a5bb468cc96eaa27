package org.entente.articles.verdict;

import org.entente.articles.mention.VerdictKind;
import org.entente.articles.text.Characters;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What a curator says of a mention.
 *
 * @param entityId with REASSIGNED only: an entity's id or a country's code
 * @param office as printed beside the name; what the machine read there when absent
 */
record NewVerdict(
    @Nullable VerdictKind kind,
    @Nullable String entityId,
    @Nullable String office,
    @Nullable String comment) {

  static final int LONGEST_COMMENT = 2000;
  static final int LONGEST_OFFICE = 300;

  void check() {
    var violations = new Violations();
    violations
        .check(
            kind != null && kind != VerdictKind.ADDED,
            "kind",
            "Must be CONFIRMED, REJECTED or REASSIGNED.")
        .check(
            (entityId != null) == (kind == VerdictKind.REASSIGNED),
            "entityId",
            "Must be given with REASSIGNED, and only then.")
        .check(
            office == null || kind != VerdictKind.REJECTED,
            "office",
            "Nobody is named; leave it out.");
    checkTexts(violations, office, comment);
    violations.throwIfAny();
  }

  static void checkTexts(Violations violations, @Nullable String office, @Nullable String comment) {
    violations
        .check(
            office == null || !Characters.isBlank(office) && office.length() <= LONGEST_OFFICE,
            "office",
            "Must have 1 to %d characters.".formatted(LONGEST_OFFICE))
        .check(
            comment == null || !Characters.isBlank(comment) && comment.length() <= LONGEST_COMMENT,
            "comment",
            "Must have 1 to %d characters.".formatted(LONGEST_COMMENT));
  }
}
