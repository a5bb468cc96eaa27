package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How one record stands to another.")
public enum LinkType {
  PART_OF,
  IMPLEMENTS,
  REPEATS,
  FOLLOWS,
  RESPONDS_TO,
  DENIES,
  CONTRADICTS,
  SUPERSEDES,
  SAME_AS,
  @Description("Suggested, not judged.")
  POSSIBLY_SAME
}
