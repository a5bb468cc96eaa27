package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How one record stands to another.")
public enum LinkType {
  @Description("It is a part of it.")
  PART_OF,
  @Description("It does what was agreed.")
  IMPLEMENTS,
  @Description("It says it again.")
  REPEATS,
  @Description("It came after it.")
  FOLLOWS,
  @Description("It answers it.")
  RESPONDS_TO,
  @Description("It denies it.")
  DENIES,
  @Description("Both cannot be.")
  CONTRADICTS,
  @Description("It stands in its place.")
  SUPERSEDES,
  @Description("It is the same act.")
  SAME_AS,
  @Description("Suggested, not judged.")
  POSSIBLY_SAME
}
