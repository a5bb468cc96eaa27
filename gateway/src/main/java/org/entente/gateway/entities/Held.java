package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether something was so on a day.")
public enum Held {
  @Description("It was so.")
  HELD,
  @Description("It may have been.")
  POSSIBLY,
  @Description("It was not.")
  NOT
}
