package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What became of a dispute.")
public enum DisputeState {
  @Description("Nobody decided on it; curators see it, and who filed it.")
  RECEIVED,
  @Description("It is shown beside the record.")
  SHOWN,
  @Description("It is not shown.")
  DISMISSED
}
