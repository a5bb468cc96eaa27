package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What a reviewer says of a record.")
public enum ReviewVerdict {
  @Description("The sources say this.")
  ACCEPT,
  @Description("The sources do not say this.")
  REJECT,
  @Description("It was accepted, and stands no more.")
  DEPRECATE
}
