package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

@Description("Whether a text was searched for names.")
public enum Annotation {
  @Description("It will be in a moment.")
  PENDING,
  @Description("Its mentions are there.")
  DONE,
  @Description("It could not be searched.")
  FAILED
}
