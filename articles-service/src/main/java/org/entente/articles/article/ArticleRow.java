package org.entente.articles.article;

/** An article, with what is shown of its newest revision. */
record ArticleRow(Article article, AnnotationState annotation) {}
