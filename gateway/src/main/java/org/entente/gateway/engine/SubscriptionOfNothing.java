package org.entente.gateway.engine;

import org.entente.platform.problem.Problem;

final class SubscriptionOfNothing extends Problem {

  SubscriptionOfNothing() {
    super(400, "A subscription asks for one field, which no condition may leave out.");
  }
}
