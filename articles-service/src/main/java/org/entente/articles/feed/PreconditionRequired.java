package org.entente.articles.feed;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Who changes must say which version: another may have been written since it was read. */
final class PreconditionRequired extends Problem {

  PreconditionRequired() {
    super(
        428,
        "A change is made to one version of a feed; say which one in the header If-Match.",
        List.of(
            new FieldError(HttpHeaders.IF_MATCH, "Must be the ETag that the feed was read with.")));
  }
}
