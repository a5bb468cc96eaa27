package org.entente.articles.mention;

/** What is known of the entity that a verdict names. Only one that was found is in force. */
public enum EntityCheck {
  /** entities-service has not answered yet. */
  PENDING,
  FOUND,
  /** There is no such entity. */
  NOT_FOUND,
  /** Not all who may read the article may see it. */
  HIDDEN
}
