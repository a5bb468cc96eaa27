package org.entente.gateway.date;

import org.eclipse.microprofile.graphql.Description;

@Description("How a date that is not known to the day is compared with a range.")
public enum DateMatch {
  @Description("All that it can be lies inside.")
  CERTAIN,
  @Description("It overlaps.")
  POSSIBLE
}
