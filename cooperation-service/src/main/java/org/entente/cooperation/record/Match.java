package org.entente.cooperation.record;

/** How sure it must be that a date lies in a span or a figure reaches a number. */
enum Match {
  /** Whatever it means exactly, it does. */
  CERTAIN,
  /** It can. */
  POSSIBLE
}
