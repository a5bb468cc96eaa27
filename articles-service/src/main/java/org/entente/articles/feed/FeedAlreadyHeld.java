package org.entente.articles.feed;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Another feed has the address that this one was to be given. */
final class FeedAlreadyHeld extends Problem {

  FeedAlreadyHeld(String other) {
    super(
        409,
        "This address is that of the feed %s.".formatted(other),
        List.of(new FieldError("url", "Is that of the feed %s.".formatted(other))));
  }
}
