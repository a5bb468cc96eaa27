package org.entente.articles.syndication;

/** It is no feed that can be read; the message says why, for a person. */
public final class MalformedFeed extends Exception {

  MalformedFeed(String reason) {
    super(reason);
  }
}
