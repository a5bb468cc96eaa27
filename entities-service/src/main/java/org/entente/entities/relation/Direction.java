package org.entente.entities.relation;

import java.util.UUID;

/** Which way a relation runs, seen from one of its ends. */
enum Direction {
  /** From the one that is asked about: it is a member, it controls. */
  OUT,
  /** To the one that is asked about. */
  IN,
  /** The same both ways. */
  BOTH;

  static Direction of(Relation relation, UUID asked) {
    if (relation.type.isMutual()) {
      return BOTH;
    }
    return relation.fromId.equals(asked) ? OUT : IN;
  }
}
