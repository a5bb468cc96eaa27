package org.entente.cooperation.party;

import java.util.List;
import org.entente.cooperation.party.EntityLookup.Named;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A record names an entity that the entities service does not have. */
final class UnknownEntity extends Problem {

  private UnknownEntity(List<FieldError> errors) {
    super(
        422,
        "The record names an entity that does not exist; each place is named under errors.",
        errors);
  }

  static void throwIfAny(List<Named> missing) {
    if (!missing.isEmpty()) {
      throw new UnknownEntity(
          missing.stream()
              .map(n ->
                  new FieldError(n.field(), "There is no entity or country %s.".formatted(n.id())))
              .toList());
    }
  }
}
