package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

@Description("What articles are counted by.")
public enum ArticleFacet {
  LANGUAGE,
  PUBLISHER,
  @Description("Of the publisher.")
  COUNTRY,
  STATUS,
  @Description("Of publication, where the date says it.")
  YEAR
}
