package org.entente.articles.intake.stream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Lets an import be longer than {@code quarkus.http.limits.max-body-size}, which is for bodies that
 * are held as a whole and is judged by the announced length; framing does not need that any more.
 */
@ApplicationScoped
class EndlessBody {

  /** Before Quarkus looks at the length. */
  private static final int FIRST = -1000;

  void allow(@Observes Router router) {
    router
        .routeWithRegex("/v1/articles:import")
        .order(FIRST)
        .handler(event -> {
          event.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
          event.next();
        });
  }
}
