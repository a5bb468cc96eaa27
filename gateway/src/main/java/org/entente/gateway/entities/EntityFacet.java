package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

@Description("What entities are counted by.")
public enum EntityFacet {
  @Description("What sort of thing they are.")
  KIND,
  @Description("ISO 3166-1 alpha-2.")
  COUNTRY
}
