package org.entente.gateway.http;

import org.entente.platform.problem.Problem;
import org.jboss.logging.Logger;

/** Nothing that a client can do anything about; it is logged. */
final class SubscriptionFailed extends Problem {

  private static final Logger LOG = Logger.getLogger(SubscriptionFailed.class);

  SubscriptionFailed(Throwable failure) {
    super(500, "Something failed on our side and was logged.");
    LOG.error("A subscription failed unexpectedly", failure);
  }
}
