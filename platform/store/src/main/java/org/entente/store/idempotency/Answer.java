package org.entente.store.idempotency;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What a write answered. */
public record Answer<T>(int status, T body) {

  /** The same over HTTP, to which headers can be added. */
  public ResponseBuilder<T> response() {
    return ResponseBuilder.create(RestResponse.Status.fromStatusCode(status), body);
  }
}
