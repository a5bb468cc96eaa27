package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

public enum EntityKind {
  PERSON,
  PUBLIC_BODY,
  ORGANIZATION,
  COMPANY,
  COUNTRY,
  PLACE,
  POSITION,
  @Description("A treaty, memorandum of understanding or declaration.")
  INSTRUMENT,
  @Description("A named summit or a series of meetings.")
  EVENT
}
