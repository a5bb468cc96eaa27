package org.entente.cooperation.record;

/**
 * What was decided about a record. Accepted means "the sources say this", never "this happened".
 */
public enum Review {
  PROPOSED,
  ACCEPTED,
  REJECTED,
  DEPRECATED
}
