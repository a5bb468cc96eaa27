package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What records are counted by.")
public enum RecordFacet {
  KIND,
  STAGE,
  SCOPE,
  @Description("Of countries, such as KH-KR.")
  PAIR,
  @Description("Of their figures: a record may have several.")
  MEASURE
}
