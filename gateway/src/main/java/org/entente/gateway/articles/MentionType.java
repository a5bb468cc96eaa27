package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

@Description("How somebody is named.")
public enum MentionType {
  @Description("By a name.")
  NAME,
  @Description("Part of a name, after the full one was printed.")
  SHORT_FORM,
  @Description("The people or the adjective of a country.")
  DEMONYM
}
