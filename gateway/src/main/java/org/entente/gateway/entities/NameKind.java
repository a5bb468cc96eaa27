package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of name it is.")
public enum NameKind {
  @Description("What it is called.")
  PRIMARY,
  @Description("What else it is called.")
  ALIAS,
  @Description("Too common to stand alone.")
  WEAK,
  @Description("What it was called.")
  PREVIOUS,
  @Description("Its initials.")
  ACRONYM,
  @Description("Its name in another script.")
  TRANSLITERATION,
  @Description("The adjective or the people of a country.")
  DEMONYM
}
