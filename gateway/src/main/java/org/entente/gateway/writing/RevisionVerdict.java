package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;

@Description("What a reviewer says of a proposed revision.")
public enum RevisionVerdict {
  @Description("The sources say this.")
  ACCEPT,
  @Description("They do not.")
  REJECT
}
