package org.entente.entities.relation;

import org.entente.platform.problem.Problem;

/** It would be told twice. */
final class RelationExists extends Problem {

  RelationExists(Relation other) {
    super(409, "That would be the same as %s. Take one of them back.".formatted(other.typeId()));
  }
}
