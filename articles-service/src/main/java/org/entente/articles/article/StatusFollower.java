package org.entente.articles.article;

/**
 * What follows when an article's text is taken out of sight or shown again. Beans of this type are
 * called in the transaction that changes the article.
 */
public interface StatusFollower {

  /** The article is locked and has its new status: see {@link Article#isUsable()}. */
  void statusChanged(Article article);

  /**
   * The texts of a withdrawn article are erased for good, and whoever keeps words of them erases
   * those.
   */
  default void textErased(Article article) {}
}
