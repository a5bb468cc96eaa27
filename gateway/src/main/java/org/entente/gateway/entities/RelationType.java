package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

@Description("What one entity is to another, read from the first to the second.")
public enum RelationType {
  MEMBER_OF,
  PART_OF,
  WORKS_FOR,
  SPOKESPERSON_FOR,
  REPRESENTS,
  BASED_IN,
  CITIZEN_OF,
  OWNS,
  CONTROLS,
  SUCCESSOR_OF,
  PARTY_TO,
  PARTICIPATED_IN,
  @Description("The same both ways, as ASSOCIATE is.")
  FAMILY,
  ASSOCIATE
}
