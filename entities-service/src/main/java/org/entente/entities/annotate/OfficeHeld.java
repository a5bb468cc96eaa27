package org.entente.entities.annotate;

/** Was the office that a text prints the person's when the text was published? */
enum OfficeHeld {
  HELD,
  /** It may have been: a date is not known, or no end. */
  POSSIBLY,
  /** It was at other times only. */
  NOT,
  /** Nobody told of such an office of the person, or when the text was published is not known. */
  UNKNOWN
}
