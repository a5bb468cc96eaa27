package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Between how many states an act takes place, as the source tells it.")
public enum RecordScope {
  @Description("Between two states.")
  BILATERAL,
  @Description("Between many states.")
  MULTILATERAL,
  @Description("By one state towards another.")
  UNILATERAL,
  @Description("Within one state.")
  DOMESTIC
}
