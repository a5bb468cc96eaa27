package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("How far an act has come, as the source says.")
public enum RecordStage {
  @Description("Somebody means to.")
  INTENDED,
  @Description("Somebody suggests it.")
  PROPOSED,
  @Description("Somebody is ready to.")
  OFFERED,
  @Description("It is to be.")
  PLANNED,
  @Description("The sides agree to it.")
  AGREED,
  @Description("It was signed.")
  SIGNED,
  @Description("It holds.")
  IN_FORCE,
  @Description("It is being done.")
  UNDER_WAY,
  @Description("It was held.")
  HELD,
  @Description("It was done.")
  COMPLETED,
  @Description("It was carried out.")
  IMPLEMENTED,
  @Description("It is put off.")
  POSTPONED,
  @Description("It will not be held.")
  CANCELLED,
  @Description("It was tried.")
  FAILED,
  @Description("Its time is over.")
  LAPSED,
  @Description("It was taken back.")
  WITHDRAWN
}
