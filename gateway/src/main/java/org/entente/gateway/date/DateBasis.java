package org.entente.gateway.date;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("Basis")
@Description("Where a date comes from.")
public enum DateBasis {
  @Description("The source says it.")
  STATED,
  @Description(
      "Worked out from what the source says, such as on Friday, and the day it was published.")
  DERIVED,
  @Description("The source gives the day; the year was inferred.")
  YEAR_INFERRED,
  @Description("Inferred from what else the source says.")
  INFERRED,
  @Description("Known from elsewhere.")
  OUTSIDE_KNOWLEDGE,
  @Description("There is no date.")
  NONE
}
