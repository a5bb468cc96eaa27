package org.entente.articles.feed;

/** How a feed is doing. */
enum FeedState {
  ACTIVE,
  /** Nothing is fetched until somebody says so. */
  PAUSED,
  /** The last attempt failed; it is tried again, less and less often. */
  FAILING
}
