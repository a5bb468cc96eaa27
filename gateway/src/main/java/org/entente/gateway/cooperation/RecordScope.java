package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("Between how many states an act takes place, as the source tells it.")
public enum RecordScope {
  BILATERAL,
  MULTILATERAL,
  UNILATERAL,
  DOMESTIC
}
