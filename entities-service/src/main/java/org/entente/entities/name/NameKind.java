package org.entente.entities.name;

/** What a name is to its owner. */
public enum NameKind {
  /** What the owner is called; one in each language. */
  PRIMARY,
  ALIAS,
  /** Too common to stand alone: found only in a text that has given a fuller name before. */
  WEAK,
  PREVIOUS,
  ACRONYM,
  /** The same name written in another script. */
  TRANSLITERATION,
  /** The adjective or the people of a country. */
  DEMONYM
}
