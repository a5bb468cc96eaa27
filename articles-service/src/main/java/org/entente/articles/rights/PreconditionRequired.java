package org.entente.articles.rights;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Who decides must say on which version: another may have been written since it was read. */
final class PreconditionRequired extends Problem {

  PreconditionRequired() {
    super(
        428,
        "A status is set on one version of an article; say which one in the header If-Match.",
        List.of(
            new FieldError(
                HttpHeaders.IF_MATCH, "Must be the ETag that the article was read with.")));
  }
}
