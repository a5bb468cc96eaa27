package org.entente.gateway.relay;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("Visibility")
@Description("Who may see something.")
public enum Readers {
  @Description("Everybody.")
  PUBLIC,
  @Description("Partners, curators and administrators.")
  PARTNER,
  @Description("Curators and administrators.")
  CURATOR
}
