package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of thing an entity is.")
public enum EntityKind {
  @Description("A person.")
  PERSON,
  @Description("A body of a state.")
  PUBLIC_BODY,
  @Description("Any other organisation.")
  ORGANIZATION,
  @Description("A company.")
  COMPANY,
  @Description("A country.")
  COUNTRY,
  @Description("A place that is no country.")
  PLACE,
  @Description("An office.")
  POSITION,
  @Description("A treaty, memorandum of understanding or declaration.")
  INSTRUMENT,
  @Description("A named summit or a series of meetings.")
  EVENT
}
