package org.entente.cooperation.party;

/** What a party does in a record. */
public enum Role {
  ACTOR,
  RECIPIENT,
  COUNTERPART,
  PARTICIPANT,
  HOST,
  CONVENER,
  MEDIATOR,
  SIGNATORY,
  INSTRUMENT,
  SPEAKER,
  /** Acted on, such as the persons who are deported. */
  SUBJECT,
  TOPIC,
  TARGET,
  BENEFICIARY,
  TRANSIT,
  ABSENT,
  WITNESS;

  /** One and the same party cannot have both in one record. */
  boolean contradicts(Role other) {
    return isPair(other, ABSENT, PARTICIPANT) || isPair(other, ACTOR, RECIPIENT);
  }

  private boolean isPair(Role other, Role one, Role two) {
    return (this == one && other == two) || (this == two && other == one);
  }
}
