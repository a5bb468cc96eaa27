package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What a party does in a record.")
public enum Role {
  @Description("Does it.")
  ACTOR,
  @Description("Is who it is done to.")
  RECIPIENT,
  @Description("Is on the other side.")
  COUNTERPART,
  @Description("Takes part.")
  PARTICIPANT,
  @Description("Has it at home.")
  HOST,
  @Description("Called it together.")
  CONVENER,
  @Description("Stands between.")
  MEDIATOR,
  @Description("Signs.")
  SIGNATORY,
  @Description("Is what it is done by, such as a treaty.")
  INSTRUMENT,
  @Description("Says it.")
  SPEAKER,
  @Description("Acted on, such as the persons who are deported.")
  SUBJECT,
  @Description("Is who it is about.")
  TOPIC,
  @Description("Is who it is aimed at.")
  TARGET,
  @Description("Is helped by it.")
  BENEFICIARY,
  @Description("Lies on the way.")
  TRANSIT,
  @Description("Did not come.")
  ABSENT,
  @Description("Is there and sees it.")
  WITNESS
}
