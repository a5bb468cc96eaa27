package org.entente.articles.verdict;

import org.entente.platform.problem.Problem;

/** The mention is not any more what the caller saw. */
final class MentionChanged extends Problem {

  MentionChanged(long version) {
    super(
        412,
        "The mention has changed; it is at version %d now. Read it again and decide on that."
            .formatted(version));
  }
}
