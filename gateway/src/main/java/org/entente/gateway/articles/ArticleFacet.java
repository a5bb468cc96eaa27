package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

@Description("What articles are counted by.")
public enum ArticleFacet {
  @Description("Of the text, BCP 47.")
  LANGUAGE,
  @Description("Who published them.")
  PUBLISHER,
  @Description("Of the publisher.")
  COUNTRY,
  @Description("Whether their texts may be shown.")
  STATUS,
  @Description("Of publication, where the date says it.")
  YEAR
}
