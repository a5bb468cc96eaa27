package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether two entities are one.")
public enum IdentityVerdict {
  @Description("They are one.")
  POSITIVE,
  @Description("They are two.")
  NEGATIVE,
  @Description("Nobody can say.")
  UNSURE
}
