package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What a dispute asks for.")
public enum DisputeKind {
  @Description("It was not so.")
  DISPUTE,
  @Description("Something of it is wrong.")
  CORRECTION
}
