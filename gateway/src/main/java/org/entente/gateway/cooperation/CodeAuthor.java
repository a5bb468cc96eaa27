package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Who says a code.")
public enum CodeAuthor {
  @Description("Whoever proposed the record.")
  GIVEN,
  @Description("The table of kinds, stages and modes.")
  TABLE
}
