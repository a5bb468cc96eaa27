package org.entente.gateway.date;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("Precision")
@Description("How precise a date is.")
public enum DatePrecision {
  @Description("To the minute.")
  MINUTE,
  @Description("A day.")
  DAY,
  @Description("A month.")
  MONTH,
  @Description("A year.")
  YEAR,
  @Description("From one day to another.")
  INTERVAL,
  @Description("Until some day.")
  BEFORE,
  @Description("From some day on.")
  AFTER,
  @Description("About then.")
  APPROXIMATE,
  @Description("There is no date.")
  UNKNOWN
}
