package org.entente.articles.article;

/** Whether the mentions of a revision are there yet. */
public enum AnnotationState {
  PENDING,
  DONE,
  /**
   * It was given up: entities-service refused the text, or did not answer however often it was
   * asked.
   */
  FAILED
}
