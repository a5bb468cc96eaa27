package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How a number was said.")
public enum Qualifier {
  @Description("Just so many.")
  EXACT,
  @Description("About so many.")
  ABOUT,
  @Description("More than that.")
  MORE_THAN,
  @Description("So many or more.")
  AT_LEAST,
  @Description("Fewer than that.")
  LESS_THAN,
  @Description("That many or fewer.")
  UP_TO,
  @Description("Such as hundreds.")
  ORDER_OF_MAGNITUDE,
  @Description("Some.")
  SEVERAL,
  @Description("Most of them.")
  MAJORITY,
  @Description("Without a number.")
  UNSPECIFIED,
  @Description("It is said that nobody knows.")
  UNKNOWN,
  @Description("It was said that there was none; the value is 0.")
  NONE
}
