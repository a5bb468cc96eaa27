package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a revision.")
public enum RevisionState {
  PROPOSED,
  @Description("It is what the record says.")
  ACCEPTED,
  REJECTED,
  @Description("It is what the record said, until a newer one was accepted.")
  SUPERSEDED
}
