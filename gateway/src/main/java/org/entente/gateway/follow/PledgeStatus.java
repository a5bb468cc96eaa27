package org.entente.gateway.follow;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a pledge, as accepted records say.")
public enum PledgeStatus {
  @Description("Nobody told that it was kept, contradicted or left to lapse.")
  OPEN,
  @Description("It was done.")
  KEPT,
  @Description("It was to be kept by a day that is over, or is told to have lapsed.")
  LAPSED,
  @Description("Its maker did the opposite.")
  CONTRADICTED
}
