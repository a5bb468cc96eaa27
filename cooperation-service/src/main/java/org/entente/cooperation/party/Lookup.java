package org.entente.cooperation.party;

/** Whether the entities service has said who this is. */
public enum Lookup {
  RESOLVED,
  /** It could not be asked yet; until then nothing is concluded from it. */
  PENDING
}
