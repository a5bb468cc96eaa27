package org.entente.entities.subject;

/** What has a proper name. */
public enum Kind {
  PERSON,
  PUBLIC_BODY,
  ORGANIZATION,
  COMPANY,
  COUNTRY,
  PLACE,
  POSITION,
  /** A treaty, a memorandum of understanding, a declaration. */
  INSTRUMENT,
  /** A named summit or a series of meetings. */
  EVENT
}
