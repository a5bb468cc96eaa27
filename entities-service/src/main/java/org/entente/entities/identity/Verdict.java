package org.entente.entities.identity;

/** Whether two entities are one. */
enum Verdict {
  POSITIVE,
  NEGATIVE,
  /** Looked at, and not told. The pair is not suggested again. */
  UNSURE
}
