package org.entente.entities.subject;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Two entities would be called the same elsewhere. */
final class ExternalIdTaken extends Problem {

  ExternalIdTaken(Identifier identifier, String owner) {
    super(
        409,
        "%s:%s already is %s. If that is the same one, add the names to it."
            .formatted(identifier.scheme(), identifier.value(), owner),
        List.of(
            new FieldError(
                "externalIds",
                "%s:%s is taken.".formatted(identifier.scheme(), identifier.value()))));
  }
}
