package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How something is said.")
public enum Stance {
  @Description("The publisher says so.")
  ASSERTED,
  @Description("The publisher has it from others.")
  REPORTED,
  @Description("Whoever did it says so.")
  CLAIMED,
  @Description("Somebody says so of another.")
  ALLEGED,
  @Description("Somebody reckons so.")
  ESTIMATED,
  @Description("The other side says so too.")
  CONFIRMED,
  @Description("Somebody says that it is not so.")
  DENIED
}
