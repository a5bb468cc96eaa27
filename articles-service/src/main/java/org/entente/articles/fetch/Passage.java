package org.entente.articles.fetch;

/** Asked before a redirect leads to another host. */
@FunctionalInterface
public interface Passage {

  /**
   * @return whether that host may be asked now
   */
  boolean to(String host);
}
