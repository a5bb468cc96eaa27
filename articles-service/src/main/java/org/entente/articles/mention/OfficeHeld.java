package org.entente.articles.mention;

/** Was the office that is printed beside a name the person's when the article was published? */
public enum OfficeHeld {
  HELD,
  /** It may have been: a date is not known, or no end. */
  POSSIBLY,
  /** It was at other times only. */
  NOT,
  /**
   * Nobody told of such an office of the person, or when the article was published is not known.
   */
  UNKNOWN
}
