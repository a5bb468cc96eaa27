package org.entente.articles.rights;

import org.entente.articles.text.Characters;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/** Why something was decided. */
final class Reason {

  private static final int LONGEST = 2000;

  private Reason() {}

  static void check(@Nullable String reason, Violations violations) {
    violations.check(
        reason != null && !Characters.isBlank(reason) && reason.length() <= LONGEST,
        "reason",
        "Must say why, in 1 to %d characters.".formatted(LONGEST));
  }
}
