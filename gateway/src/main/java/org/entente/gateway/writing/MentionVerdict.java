package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;

@Description("What a curator decides about a mention.")
public enum MentionVerdict {
  @Description("It is who the machine thinks it is.")
  CONFIRMED,
  @Description("Nobody is named here.")
  REJECTED,
  @Description("Somebody else is named.")
  REASSIGNED
}
