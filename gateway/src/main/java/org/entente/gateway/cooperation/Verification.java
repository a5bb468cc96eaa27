package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a quote stands in the revision that it is bound to.")
public enum Verification {
  @Description("Nobody could look yet.")
  UNVERIFIED,
  @Description("They stand there.")
  VERIFIED,
  @Description("They do not stand there.")
  NOT_FOUND
}
