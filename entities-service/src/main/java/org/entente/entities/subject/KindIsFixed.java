package org.entente.entities.subject;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** What was a person does not become a country: the sender means two things by one id. */
final class KindIsFixed extends Problem {

  KindIsFixed(Subject subject) {
    super(
        409,
        "%s was sent as %s before and stays that.".formatted(subject.typeId(), subject.kind),
        List.of(new FieldError("kind", "Must be %s.".formatted(subject.kind))));
  }
}
