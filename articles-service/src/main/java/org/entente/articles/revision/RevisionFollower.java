package org.entente.articles.revision;

import java.util.List;

/**
 * What follows from a new state of a text. Beans of this type are called in the transaction in
 * which revisions are added, for all of them together and in no particular order of the beans.
 */
public interface RevisionFollower {

  /**
   * @param added at most one of an article; when its number is 1 the article is new
   */
  void added(List<AddedRevision> added);
}
