package org.entente.cooperation.party;

import java.util.List;
import org.entente.cooperation.party.EntityLookup.Named;
import org.entente.platform.access.Visibility;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A record names an entity that does not exist, or that its readers may not see. */
final class UnknownEntity extends Problem {

  private UnknownEntity(List<FieldError> errors) {
    super(
        422,
        "The record names an entity that does not exist or that its readers may not see; each place is named under errors.",
        errors);
  }

  static void throwIfAny(List<Named> missing, Visibility visibility) {
    if (!missing.isEmpty()) {
      throw new UnknownEntity(
          missing.stream()
              .map(n ->
                  new FieldError(
                      n.field(),
                      "There is no entity or country %s that a record of visibility %s can name."
                          .formatted(n.id(), visibility)))
              .toList());
    }
  }
}
