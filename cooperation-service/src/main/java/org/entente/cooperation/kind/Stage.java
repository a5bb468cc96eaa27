package org.entente.cooperation.kind;

/** How far an act has come, as the source says. */
public enum Stage {
  INTENDED,
  PROPOSED,
  OFFERED,
  PLANNED,
  AGREED,
  SIGNED,
  IN_FORCE,
  UNDER_WAY,
  HELD,
  COMPLETED,
  IMPLEMENTED,
  POSTPONED,
  CANCELLED,
  FAILED,
  LAPSED,
  WITHDRAWN
}
