package org.entente.entities.relation;

import java.util.List;
import java.util.UUID;
import org.entente.platform.id.TypeId;
import org.entente.platform.problem.Problem;

/** Nothing is part of a part of itself. */
final class RelationWouldCircle extends Problem {

  private RelationWouldCircle(String detail) {
    super(409, detail);
  }

  /**
   * @param path from the one it would be part of, each part of the next, to itself
   */
  static RelationWouldCircle along(List<UUID> path) {
    return new RelationWouldCircle(
        "It would be part of itself, since these are part of one another already: %s."
            .formatted(
                String.join(", ", path.stream().map(id -> TypeId.show("entity", id)).toList())));
  }

  static RelationWouldCircle unseen() {
    return new RelationWouldCircle(
        "What it would be part of is itself part of too much to tell whether that goes in a circle.");
  }
}
