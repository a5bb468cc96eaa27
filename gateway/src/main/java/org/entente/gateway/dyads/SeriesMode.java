package org.entente.gateway.dyads;

import org.eclipse.microprofile.graphql.Description;

@Description("Which records add up.")
public enum SeriesMode {
  @Description("Accepted ones that sources say happened, or that both sides claim.")
  STRICT,
  @Description("Also those that nobody has decided on.")
  BROAD
}
