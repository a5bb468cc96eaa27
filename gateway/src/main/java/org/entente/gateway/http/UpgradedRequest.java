package org.entente.gateway.http;

import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import io.vertx.core.http.HttpServerRequest;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * A request that became a web socket. The framework counts a request as under way until its answer
 * has ended, which that of an upgrade never does, and a stop waits for all that are under way.
 * There is no other way to tell it than the one that it uses itself.
 */
final class UpgradedRequest {

  private static final MethodHandle DONE = done();

  private UpgradedRequest() {}

  private static MethodHandle done() {
    try {
      return MethodHandles.privateLookupIn(QuarkusRequestWrapper.class, MethodHandles.lookup())
          .findVirtual(QuarkusRequestWrapper.class, "done", MethodType.methodType(void.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The framework ends requests in another way", e);
    }
  }

  /** The request is answered; what happens on its socket is another matter. */
  static void isAnswered(HttpServerRequest request) {
    try {
      DONE.invokeExact(QuarkusRequestWrapper.get(request));
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
