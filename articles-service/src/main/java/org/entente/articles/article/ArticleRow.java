package org.entente.articles.article;

/**
 * An article, with what is shown of its newest revision.
 *
 * @param length of that revision's text, in UTF-16 code units
 */
public record ArticleRow(Article article, AnnotationState annotation, int length) {}
