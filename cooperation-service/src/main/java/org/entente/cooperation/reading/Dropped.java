package org.entente.cooperation.reading;

/** Why something that an extractor said is not proposed. */
enum Dropped {
  /** It is no record at all. */
  BROKEN,
  /** A quote does not stand in the text. */
  QUOTE_NOT_IN_TEXT,
  /** A party, a speaker or a place is nobody whom the text names. */
  NOT_NAMED,
  /** The words of a figure do not stand in a quote that supports it. */
  FIGURE_NOT_IN_QUOTE,
  /** The words of a date do not stand in a quote that supports it. */
  DATE_NOT_IN_QUOTE,
  /** A record must not be like this, or another service does not know what it names. */
  REFUSED,
  /** The article has surer ones. */
  TOO_MANY,
  /** A person decided on it before. */
  DECIDED,
  /** Somebody else's record is called so. */
  TAKEN
}
