package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What records are counted by.")
public enum RecordFacet {
  @Description("What they are.")
  KIND,
  @Description("How far they have come.")
  STAGE,
  @Description("How many states they are between.")
  SCOPE,
  @Description("Of countries, such as KH-KR.")
  PAIR,
  @Description("Of their figures: a record may have several.")
  MEASURE
}
