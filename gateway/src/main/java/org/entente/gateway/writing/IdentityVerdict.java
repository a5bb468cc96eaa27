package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether two entities are one.")
public enum IdentityVerdict {
  POSITIVE,
  NEGATIVE,
  UNSURE
}
