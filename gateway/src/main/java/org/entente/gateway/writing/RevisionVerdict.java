package org.entente.gateway.writing;

import org.eclipse.microprofile.graphql.Description;

@Description("What a reviewer says of a proposed revision.")
public enum RevisionVerdict {
  ACCEPT,
  REJECT
}
