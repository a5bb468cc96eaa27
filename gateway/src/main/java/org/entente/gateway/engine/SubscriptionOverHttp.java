package org.entente.gateway.engine;

import org.entente.platform.problem.Problem;

final class SubscriptionOverHttp extends Problem {

  SubscriptionOverHttp() {
    super(400, "A subscription is answered over a web socket only, as graphql-transport-ws.");
  }
}
