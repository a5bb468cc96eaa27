package org.entente.cooperation.evidence;

/** How a quote stands in the newest revision of its article. */
public enum Standing {
  CURRENT,
  MOVED,
  LOST,
  WITHDRAWN
}
