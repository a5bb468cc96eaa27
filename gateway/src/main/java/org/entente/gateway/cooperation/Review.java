package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "What a person other than the proposer decided; accepted means that the sources say this, never that it happened.")
public enum Review {
  PROPOSED,
  ACCEPTED,
  REJECTED,
  DEPRECATED
}
