package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How a number was said.")
public enum Qualifier {
  EXACT,
  ABOUT,
  MORE_THAN,
  AT_LEAST,
  LESS_THAN,
  UP_TO,
  ORDER_OF_MAGNITUDE,
  SEVERAL,
  MAJORITY,
  UNSPECIFIED,
  UNKNOWN,
  @Description("It was said that there was none; the value is 0.")
  NONE
}
