package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How something is said.")
public enum Stance {
  ASSERTED,
  REPORTED,
  CLAIMED,
  ALLEGED,
  ESTIMATED,
  CONFIRMED,
  DENIED
}
