package org.entente.cooperation.export;

/** How records are written. */
enum Format {
  /** As they are shown, one a line. */
  NDJSON("application/x-ndjson"),
  /** A table with one row a record. */
  CSV("text/csv; charset=utf-8"),
  /** A table with one row a figure. */
  FIGURES("text/csv; charset=utf-8"),
  /** Entities of FollowTheMoney, one a line. */
  FTM("application/x-ndjson"),
  /** Events of PLOVER, one a line. */
  PLOVER("application/x-ndjson");

  final String mediaType;

  Format(String mediaType) {
    this.mediaType = mediaType;
  }
}
