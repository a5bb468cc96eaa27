package org.entente.articles.feed;

/** What became of an item. */
enum ItemState {
  /** Not tried yet, or to be looked at again because the feed says something else of it. */
  WAITING,
  /** Tried without success, and tried again. */
  FAILED,
  /** Not tried again until the feed says something else of it. */
  GIVEN_UP,
  /** It is an article. */
  TAKEN
}
