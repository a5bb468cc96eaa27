package org.entente.entities.relation;

import java.util.Set;
import java.util.UUID;

/** Which way a relation runs, seen from one of its ends. */
enum Direction {
  /** From the one that is asked about: it is a member, it controls. */
  OUT,
  /** To the one that is asked about. */
  IN,
  /** The same both ways. */
  BOTH;

  /**
   * @param asked an entity and all that are taken for the same
   */
  static Direction of(Relation relation, Set<UUID> asked) {
    if (relation.type.isMutual()) {
      return BOTH;
    }
    return asked.contains(relation.fromId) ? OUT : IN;
  }
}
