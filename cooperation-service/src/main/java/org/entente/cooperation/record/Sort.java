package org.entente.cooperation.record;

/** In which order records are listed. */
enum Sort {
  /** By reception, the newest first. */
  NEWEST,
  /** By the latest day that they can have been, the latest first and those without a date last. */
  DATE
}
