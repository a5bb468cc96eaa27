package org.entente.articles.mention;

/** How somebody is named. */
public enum MentionType {
  NAME,
  /** A part of a name that was printed in full before. */
  SHORT_FORM,
  /** "Thai", "Koreans": the country is meant by its people or its adjective. */
  DEMONYM
}
