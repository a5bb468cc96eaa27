package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "The text of an article that is withheld or withdrawn is gone; what is said about it stays.")
public enum ArticleStatus {
  @Description("It is shown.")
  USABLE,
  @Description("It is not shown for the time being.")
  WITHHELD,
  @Description("It is gone for good.")
  WITHDRAWN
}
