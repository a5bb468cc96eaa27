package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "Whether a quote still stands in the newest revision, and whether its article may be quoted.")
public enum Standing {
  CURRENT,
  MOVED,
  LOST,
  WITHHELD,
  WITHDRAWN
}
