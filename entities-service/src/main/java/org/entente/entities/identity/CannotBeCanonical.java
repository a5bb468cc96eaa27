package org.entente.entities.identity;

import org.entente.platform.problem.Problem;

/** Others may see a member of the cluster than may see this one, and would be sent to it. */
final class CannotBeCanonical extends Problem {

  CannotBeCanonical(String id) {
    super(
        409,
        "%s cannot stand for its cluster: more people may see another member of it.".formatted(id));
  }
}
