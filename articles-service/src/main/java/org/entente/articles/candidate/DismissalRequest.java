package org.entente.articles.candidate;

import org.entente.articles.text.Characters;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A name that is none.
 *
 * @param name as it is listed or as it is printed
 */
record DismissalRequest(@Nullable String name, @Nullable String comment) {

  private static final int LONGEST_COMMENT = 2000;

  /** The name as it is counted. */
  String key() {
    var key = name == null ? "" : CandidateKey.of(name);
    new Violations()
        .check(
            !key.isEmpty() && key.length() <= CandidateKey.LONGEST,
            "name",
            "Must have 1 to %d characters.".formatted(CandidateKey.LONGEST))
        .check(
            comment == null || !Characters.isBlank(comment) && comment.length() <= LONGEST_COMMENT,
            "comment",
            "Must have 1 to %d characters.".formatted(LONGEST_COMMENT))
        .throwIfAny();
    return key;
  }
}
