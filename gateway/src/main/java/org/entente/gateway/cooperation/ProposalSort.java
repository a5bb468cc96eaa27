package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("The order of what waits for a decision.")
public enum ProposalSort {
  @Description("What is surest first, then what waits longest; what people propose is sure.")
  CONFIDENCE,
  @Description("What waits longest first.")
  AGE
}
