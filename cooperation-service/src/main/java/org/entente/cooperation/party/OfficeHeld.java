package org.entente.cooperation.party;

/** Was the office that is printed for a party the person's when the act was? */
public enum OfficeHeld {
  HELD,
  /** It may have been: a date is not known, or no end. */
  POSSIBLY,
  /** It was at other times only. */
  NOT,
  /** Nobody told of such an office of the person, or when the act was is not known. */
  UNKNOWN
}
