package org.entente.gateway.engine;

import org.entente.platform.problem.Problem;

final class OperationUnknown extends Problem {

  OperationUnknown(String name) {
    super(400, "The query has no operation %s.".formatted(name));
  }

  OperationUnknown(int operations) {
    super(
        400,
        operations == 0
            ? "The query has no operation."
            : "The query has %d operations; operationName must say which to answer."
                .formatted(operations));
  }
}
