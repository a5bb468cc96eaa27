package org.entente.cooperation.pledge;

/** What became of a pledge, as accepted records say. */
enum PledgeStatus {
  /** Nobody told that it was kept, contradicted or left to lapse. */
  OPEN,
  /** It is told to be implemented, or a record of what was done IMPLEMENTS it. */
  KEPT,
  /** It was to be kept by a day that is over, or is told to have lapsed. */
  LAPSED,
  /** It was withdrawn, or a record CONTRADICTS or DENIES it. */
  CONTRADICTED
}
