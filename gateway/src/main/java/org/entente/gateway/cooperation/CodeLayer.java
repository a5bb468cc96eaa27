package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What a code is about.")
public enum CodeLayer {
  @Description("What one state does to the other; scores come from here alone.")
  STATE,
  @Description("What is done to persons, firms and bodies.")
  PERSONS
}
