package org.entente.gateway.http;

import org.entente.platform.problem.Problem;

/** Its words are those that clients of automatic persisted queries look for. */
final class PersistedQueryNotFound extends Problem {

  PersistedQueryNotFound() {
    super(404, "PersistedQueryNotFound");
  }
}
