package org.entente.gateway.dyads;

import org.eclipse.microprofile.graphql.Description;

@Description("How long a period is.")
public enum SeriesInterval {
  @Description("By months.")
  MONTH,
  @Description("By years.")
  YEAR
}
