package org.entente.articles.revision;

import org.entente.articles.article.Article;

/** A state of a text that has just come, with the article as it is now. */
public record AddedRevision(Article article, Revision revision) {}
