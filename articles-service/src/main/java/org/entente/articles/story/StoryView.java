package org.entente.articles.story;

import org.entente.articles.article.ArticleView;

/**
 * Articles that retell one another, as far as the caller may see them. Each of them retells the one
 * that the story is called after; one that retells none is a story of its own.
 *
 * @param size how many articles
 * @param newest the one that came last, without its text
 */
record StoryView(String id, int size, ArticleView newest) {}
