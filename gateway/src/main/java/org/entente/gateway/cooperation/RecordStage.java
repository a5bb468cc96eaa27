package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How far an act has come, as the source says.")
public enum RecordStage {
  INTENDED,
  PROPOSED,
  OFFERED,
  PLANNED,
  AGREED,
  SIGNED,
  IN_FORCE,
  UNDER_WAY,
  HELD,
  COMPLETED,
  IMPLEMENTED,
  POSTPONED,
  CANCELLED,
  FAILED,
  LAPSED,
  WITHDRAWN
}
