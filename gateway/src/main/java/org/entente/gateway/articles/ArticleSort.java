package org.entente.gateway.articles;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

@Description("The order of articles.")
public enum ArticleSort {
  @Description("By reception, the newest first.")
  NEWEST,
  @Description("By how much they hold of what is searched for, of the newest 2,000; only with q.")
  RELEVANCE;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
