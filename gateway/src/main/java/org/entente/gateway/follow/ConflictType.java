package org.entente.gateway.follow;

import org.eclipse.microprofile.graphql.Description;

@Description("What excludes what.")
public enum ConflictType {
  @Description("Numbers of one measure and unit for the same people or things.")
  FIGURES,
  @Description("What somebody says and somebody denies.")
  CLAIMS,
  @Description("The dates of two records that are judged to be of the same act.")
  DATES,
  @Description("Two records of which one contradicts the other.")
  RECORDS
}
