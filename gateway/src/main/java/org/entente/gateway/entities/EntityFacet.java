package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

@Description("What entities are counted by.")
public enum EntityFacet {
  KIND,
  COUNTRY
}
