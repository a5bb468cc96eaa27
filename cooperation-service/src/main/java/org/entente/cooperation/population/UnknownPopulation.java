package org.entente.cooperation.population;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** A record names a population by an id that nothing has. */
final class UnknownPopulation extends Problem {

  UnknownPopulation(String field, String id) {
    super(
        422,
        "There is no population %s.".formatted(id),
        List.of(new FieldError(field, "There is no population %s.".formatted(id))));
  }
}
