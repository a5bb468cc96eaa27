package org.entente.gateway.articles;

import org.eclipse.microprofile.graphql.Description;

@Description(
    "The text of an article that is withheld or withdrawn is gone; what is said about it stays.")
public enum ArticleStatus {
  USABLE,
  WITHHELD,
  WITHDRAWN
}
