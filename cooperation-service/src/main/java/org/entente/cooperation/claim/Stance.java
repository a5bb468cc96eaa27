package org.entente.cooperation.claim;

/** How something is said. */
public enum Stance {
  ASSERTED,
  REPORTED,
  CLAIMED,
  ALLEGED,
  ESTIMATED,
  CONFIRMED,
  DENIED
}
