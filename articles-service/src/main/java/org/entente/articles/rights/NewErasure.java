package org.entente.articles.rights;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.platform.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What is to be erased of an article, in all its revisions.
 *
 * @param reason why; shown to curators
 */
record NewErasure(@Nullable String reason, @Nullable List<@Nullable Erasable> what) {

  void check() {
    var violations = new Violations();
    Reason.check(reason, violations);
    violations.check(
        what != null && !what.isEmpty() && what.size() <= 2 && !what.contains(null),
        "what",
        "Must name ORIGINAL, TEXT or both.");
    violations.throwIfAny();
  }

  Set<Erasable> parts() {
    return what == null
        ? Set.of()
        : what.stream().filter(Objects::nonNull).map(w -> w).collect(Collectors.toSet());
  }
}
