package org.entente.articles.rights;

import org.entente.platform.problem.Problem;

/** A text that may still be shown is not erased by the way. */
final class NotWithdrawn extends Problem {

  NotWithdrawn(String id) {
    super(
        409,
        "The article %s is not withdrawn; set its status to WITHDRAWN before its text is erased."
            .formatted(id));
  }
}
