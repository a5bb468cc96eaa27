package org.entente.articles.rights;

import org.entente.articles.article.Article;

/**
 * Whether an article's text may be shown.
 *
 * @param version of the article, as in its ETag
 */
record StatusView(String articleId, Article.Status status, long version) {

  static StatusView of(Article article) {
    return new StatusView(article.shownId(), article.status(), article.version());
  }
}
