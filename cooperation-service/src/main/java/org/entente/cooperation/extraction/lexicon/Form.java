package org.entente.cooperation.extraction.lexicon;

/** In which form the word of an act stands. */
public enum Form {
  /** "Extradite": an infinitive, an order, or the present of several. */
  BASE,
  /** "Extradites". */
  PRESENT,
  /** "Sent": told of the past only, or after "has". */
  PAST,
  /** "Taken": passive or after "has", where it differs from the past. */
  PARTICIPLE,
  /** "Extradited": past and participle alike. */
  PAST_OR_PARTICIPLE,
  /** "Extraditing". */
  ING,
  NOUN,
  /** A phrase found as it is written. */
  FIXED
}
