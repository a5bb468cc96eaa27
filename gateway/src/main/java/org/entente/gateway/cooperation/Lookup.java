package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether entities-service has said who this is.")
public enum Lookup {
  @Description("It was.")
  RESOLVED,
  @Description("It will be.")
  PENDING
}
