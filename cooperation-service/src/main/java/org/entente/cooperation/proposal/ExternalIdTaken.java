package org.entente.cooperation.proposal;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Somebody else calls another record so. */
final class ExternalIdTaken extends Problem {

  ExternalIdTaken(String externalId) {
    super(
        409,
        "Another record is called %s already, and it was proposed by somebody else."
            .formatted(externalId),
        List.of(new FieldError("externalId", "Is taken; choose one of your own.")));
  }
}
