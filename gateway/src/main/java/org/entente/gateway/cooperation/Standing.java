package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a quote still stands in the newest revision.")
public enum Standing {
  CURRENT,
  MOVED,
  LOST,
  WITHDRAWN
}
