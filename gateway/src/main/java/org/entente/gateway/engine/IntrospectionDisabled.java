package org.entente.gateway.engine;

import org.entente.platform.problem.Problem;

final class IntrospectionDisabled extends Problem {

  IntrospectionDisabled() {
    super(
        403, "This gateway does not answer questions about its schema; it is published as a file.");
  }
}
