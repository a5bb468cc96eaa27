package org.entente.entities.relation;

import java.util.ArrayList;
import java.util.List;
import org.entente.entities.subject.Kind;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** Two such entities cannot be that to one another. */
final class RelationCannotBe extends Problem {

  private RelationCannotBe(String detail, List<FieldError> errors) {
    super(422, detail, errors);
  }

  static void mustBeBetween(RelationType type, Kind from, Kind to) {
    var errors = new ArrayList<FieldError>();
    if (!type.mayBeFrom(from)) {
      errors.add(
          new FieldError(
              "type",
              "Must be from one of %s; the entity is a %s.".formatted(type.kindsFrom(), from)));
    }
    if (!type.mayBeTo(to)) {
      errors.add(
          new FieldError("to", "Must be one of %s; it is a %s.".formatted(type.kindsTo(), to)));
    }
    if (!errors.isEmpty()) {
      throw new RelationCannotBe(
          "A %s cannot be %s a %s.".formatted(from, type, to), List.copyOf(errors));
    }
  }

  static RelationCannotBe withItself() {
    return new RelationCannotBe(
        "Nothing has a relation with itself.",
        List.of(new FieldError("to", "Must be another entity.")));
  }
}
