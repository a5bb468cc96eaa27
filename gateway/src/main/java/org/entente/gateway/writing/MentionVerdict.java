package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;

public enum MentionVerdict {
  CONFIRMED,
  @Description("Nobody is named here.")
  REJECTED,
  @Description("Somebody else is named.")
  REASSIGNED
}
