package org.entente.entities.identity;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Two would be one cluster that somebody judged to be different. */
final class ContradictingJudgement extends Problem {

  /**
   * @param path from one of the two to the other, each judged to be the one before
   */
  ContradictingJudgement(List<UUID> path) {
    super(
        409,
        "%s and %s are judged to be different and would be one: %s. Take one of these judgements back first."
            .formatted(show(path.getFirst()), show(path.getLast()), shown(path)),
        List.of(
            new FieldError(
                "verdict", "Contradicts the judgements along %s.".formatted(shown(path)))));
  }

  private static String shown(List<UUID> path) {
    return path.stream().map(ContradictingJudgement::show).collect(joining(" = "));
  }

  private static String show(UUID entity) {
    return TypeId.show("entity", entity);
  }
}
