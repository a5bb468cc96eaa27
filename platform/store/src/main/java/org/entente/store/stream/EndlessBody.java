package org.entente.store.stream;

import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;

/**
 * Lets an import be longer than {@code quarkus.http.limits.max-body-size}, which is for bodies that
 * are held as a whole and is judged by the announced length; framing does not need that any more.
 */
public final class EndlessBody {

  /** Before Quarkus looks at the length. */
  private static final int FIRST = -1000;

  private EndlessBody() {}

  /**
   * @param path as a whole
   */
  public static void allow(Router router, String path) {
    router
        .routeWithRegex(path)
        .order(FIRST)
        .handler(event -> {
          event.request().headers().remove(HttpHeaders.CONTENT_LENGTH);
          event.next();
        });
  }
}
