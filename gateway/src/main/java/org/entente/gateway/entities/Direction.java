package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;

@Enum("RelationDirection")
public enum Direction {
  @Description("What the entity is to others.")
  OUT,
  @Description("What others are to it.")
  IN,
  @Description("The same both ways.")
  BOTH
}
