package org.entente.entities.office;

import org.entente.platform.problem.Problem;

final class OnlyPersonsHoldOffices extends Problem {

  OnlyPersonsHoldOffices(String id) {
    super(422, "%s is no person, so it cannot hold an office.".formatted(id));
  }
}
