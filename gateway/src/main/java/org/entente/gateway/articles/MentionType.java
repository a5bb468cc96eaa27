package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

public enum MentionType {
  NAME,
  @Description("Part of a name, after the full one was printed.")
  SHORT_FORM,
  @Description("The people or the adjective of a country.")
  DEMONYM
}
