package org.entente.cooperation.evidence;

/** Whether a quote stands in the revision that it is bound to. */
public enum Verification {
  /** The articles service could not be asked yet. */
  UNVERIFIED,
  VERIFIED,
  NOT_FOUND
}
