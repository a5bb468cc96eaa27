package org.entente.gateway;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.filters.QuarkusRequestWrapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the requests for web sockets that are over for the framework: a stop waits for others. */
@ApplicationScoped
class Upgrades {

  private static final AtomicInteger ANSWERED = new AtomicInteger();

  static int answered() {
    return ANSWERED.get();
  }

  void watch(@Observes Filters filters) {
    filters.register(
        request -> {
          if (request.request().getHeader("Upgrade") != null) {
            QuarkusRequestWrapper.get(request.request())
                .addRequestDoneHandler(done -> ANSWERED.incrementAndGet());
          }
          request.next();
        },
        1000);
  }
}
