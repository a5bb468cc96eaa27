package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("RelationDirection")
@Description("From which end a relation is seen.")
public enum Direction {
  @Description("What the entity is to others.")
  OUT,
  @Description("What others are to it.")
  IN,
  @Description("The same both ways.")
  BOTH
}
