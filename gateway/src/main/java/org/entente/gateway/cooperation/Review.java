package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "What a person other than the proposer decided; accepted means that the sources say this, never that it happened.")
public enum Review {
  @Description("Nobody has decided on it.")
  PROPOSED,
  @Description("The sources say this.")
  ACCEPTED,
  @Description("The sources do not say this.")
  REJECTED,
  @Description("It was accepted, and stands no more.")
  DEPRECATED
}
