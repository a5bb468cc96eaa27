package org.entente.cooperation.link;

/** What this record has to do with the other. */
public enum LinkType {
  PART_OF,
  IMPLEMENTS,
  REPEATS,
  FOLLOWS,
  RESPONDS_TO,
  DENIES,
  CONTRADICTS,
  SUPERSEDES,
  /** A judgement: both are about the same act. */
  SAME_AS,
  /** A suggestion, which never merges anything. */
  POSSIBLY_SAME
}
