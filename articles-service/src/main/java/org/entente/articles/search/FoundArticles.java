package org.entente.articles.search;

import java.util.List;
import org.entente.articles.article.ArticleView;
import org.entente.platform.page.PageInfo;
import org.jspecify.annotations.Nullable;

/**
 * A page of articles.
 *
 * @param ranked what was ranked; absent where articles come newest first
 */
record FoundArticles(List<ArticleView> items, PageInfo pageInfo, @Nullable Ranked ranked) {

  /**
   * A list by relevance holds the newest matches only.
   *
   * @param matches how many they are, at most 2,000
   * @param all false when older articles match too
   */
  record Ranked(int matches, boolean all) {}
}
