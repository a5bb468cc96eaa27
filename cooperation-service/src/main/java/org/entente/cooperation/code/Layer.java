package org.entente.cooperation.code;

/** What a code is about. */
public enum Layer {
  /** What one state does to the other; the only one that series of two countries add up. */
  STATE,
  /** What is done to persons, firms and bodies. */
  PERSONS
}
