package org.entente.articles.identity;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** By its external id it would be one article, by its address another. */
final class ExternalIdMismatch extends Problem {

  private static final String DETAIL =
      "This external id belongs to an article at another address than the one given.";

  ExternalIdMismatch() {
    super(409, DETAIL, List.of(new FieldError("externalId", DETAIL)));
  }
}
