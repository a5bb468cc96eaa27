package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What a party does in a record.")
public enum Role {
  ACTOR,
  RECIPIENT,
  COUNTERPART,
  PARTICIPANT,
  HOST,
  CONVENER,
  MEDIATOR,
  SIGNATORY,
  INSTRUMENT,
  SPEAKER,
  @Description("Acted on, such as the persons who are deported.")
  SUBJECT,
  TOPIC,
  TARGET,
  BENEFICIARY,
  TRANSIT,
  ABSENT,
  WITNESS
}
