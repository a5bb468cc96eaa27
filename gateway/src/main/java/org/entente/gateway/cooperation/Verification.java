package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a quote stands in the revision that it is bound to.")
public enum Verification {
  UNVERIFIED,
  VERIFIED,
  NOT_FOUND
}
