package org.entente.gateway.engine;

import org.entente.platform.problem.Problem;

/** A service left out what a thing always has. */
final class NullWhereNoneMayBe extends Problem {

  NullWhereNoneMayBe() {
    super(
        502,
        "A service answered without what is always there; what it belongs to is missing here.");
  }
}
