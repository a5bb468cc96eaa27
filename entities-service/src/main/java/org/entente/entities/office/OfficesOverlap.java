package org.entente.entities.office;

import org.entente.platform.problem.Problem;

/** Both cannot be: one person in one position twice, or two in a position for one. */
final class OfficesOverlap extends Problem {

  private OfficesOverlap(String detail) {
    super(409, detail);
  }

  static OfficesOverlap ofOnePerson(Occupancy other) {
    return new OfficesOverlap(
        "This person certainly holds this position then already, as %s says. Correct that one instead."
            .formatted(other.typeId()));
  }

  static OfficesOverlap ofTwo(Occupancy one, Occupancy other) {
    return new OfficesOverlap(
        "Two certainly held this position at once, as %s and %s say, so it is none for one person at a time. Correct one of them, or say that it is acting."
            .formatted(one.typeId(), other.typeId()));
  }

  static OfficesOverlap ofOnePosition(Occupancy other) {
    return new OfficesOverlap(
        "One person at a time holds this position, and somebody else certainly does then, as %s says. Correct that one, or say that one of them is acting."
            .formatted(other.typeId()));
  }
}
