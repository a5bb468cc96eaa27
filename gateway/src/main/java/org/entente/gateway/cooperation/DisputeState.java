package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

public enum DisputeState {
  @Description("Nobody decided on it; curators see it, and who filed it.")
  RECEIVED,
  @Description("It is shown beside the record.")
  SHOWN,
  DISMISSED
}
