package org.entente.cooperation.evidence;

/** How a quote stands in the newest revision of its article. */
public enum Standing {
  CURRENT,
  MOVED,
  LOST,
  /** The article is withheld for the time being, and its quotes are hidden. */
  WITHHELD,
  /** The article is withdrawn for good, and its quotes are erased. */
  WITHDRAWN
}
