package org.entente.entities.match;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.entente.platform.problem.Violations;

/** Whom several names may mean. */
record MatchRequest(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull MatchQuery> queries) {

  void check() {
    var violations = new Violations();
    for (int i = 0; i < queries.size(); i++) {
      queries.get(i).check(violations, "queries[%d].".formatted(i));
    }
    violations.throwIfAny();
  }
}
