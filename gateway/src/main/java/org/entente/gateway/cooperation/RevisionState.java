package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a revision.")
public enum RevisionState {
  @Description("Nobody has decided on it.")
  PROPOSED,
  @Description("It is what the record says.")
  ACCEPTED,
  @Description("It was not accepted.")
  REJECTED,
  @Description("It is what the record said, until a newer one was accepted.")
  SUPERSEDED
}
