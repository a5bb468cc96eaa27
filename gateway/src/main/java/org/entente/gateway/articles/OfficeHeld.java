package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a person held the printed office.")
public enum OfficeHeld {
  @Description("They did.")
  HELD,
  @Description("It may have been: a date is not known, or no end.")
  POSSIBLY,
  @Description("It was at other times only.")
  NOT,
  @Description(
      "Nobody told of such an office of the person, or the day to compare with is not known.")
  UNKNOWN
}
