package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

public enum DisputeKind {
  @Description("It was not so.")
  DISPUTE,
  @Description("Something of it is wrong.")
  CORRECTION
}
