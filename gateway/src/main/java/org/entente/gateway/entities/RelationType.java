package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

@Description("What one entity is to another, read from the first to the second.")
public enum RelationType {
  @Description("Is a member of.")
  MEMBER_OF,
  @Description("Is a part of.")
  PART_OF,
  @Description("Works for.")
  WORKS_FOR,
  @Description("Speaks to the press for.")
  SPOKESPERSON_FOR,
  @Description("Speaks and acts for.")
  REPRESENTS,
  @Description("Has its seat in.")
  BASED_IN,
  @Description("Is a citizen of.")
  CITIZEN_OF,
  @Description("Owns.")
  OWNS,
  @Description("Decides over.")
  CONTROLS,
  @Description("Came in the place of.")
  SUCCESSOR_OF,
  @Description("Is bound by.")
  PARTY_TO,
  @Description("Took part in.")
  PARTICIPATED_IN,
  @Description("The same both ways, as ASSOCIATE is.")
  FAMILY,
  @Description("Has to do with.")
  ASSOCIATE
}
