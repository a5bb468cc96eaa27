package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

public enum NameKind {
  PRIMARY,
  ALIAS,
  @Description("Too common to stand alone.")
  WEAK,
  PREVIOUS,
  ACRONYM,
  TRANSLITERATION,
  @Description("The adjective or the people of a country.")
  DEMONYM
}
