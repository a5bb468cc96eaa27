package org.entente.articles.feed;

import org.entente.platform.problem.Problem;

/** The feed is not set any more as the caller saw it. */
final class StaleVersion extends Problem {

  StaleVersion(long version) {
    super(
        412,
        "The feed has changed; it is at version %d now. Read it again and change that."
            .formatted(version));
  }
}
