package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

public enum OfficeHeld {
  HELD,
  @Description("It may have been: a date is not known, or no end.")
  POSSIBLY,
  @Description("It was at other times only.")
  NOT,
  @Description(
      "Nobody told of such an office of the person, or the day to compare with is not known.")
  UNKNOWN
}
