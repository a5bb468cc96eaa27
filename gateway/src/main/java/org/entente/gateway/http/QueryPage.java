package org.entente.gateway.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A page to try queries on: GraphiQL as the framework brings it, with the questions of {@code
 * docs/graph.md} in its tabs. There where the framework's own page is.
 */
@ApplicationScoped
class QueryPage {

  private static final String PATH = "/graphiql/";

  private static final Map<String, String> FILES =
      Map.of(
          "index.html", "text/html; charset=utf-8",
          "page.js", "text/javascript; charset=utf-8",
          "queries.js", "text/javascript; charset=utf-8",
          "graph.md", "text/markdown; charset=utf-8");

  private final boolean isShown;

  QueryPage(@ConfigProperty(name = "quarkus.smallrye-graphql.ui.enabled") boolean isShown) {
    this.isShown = isShown;
  }

  void open(@Observes Router router) {
    if (!isShown) {
      return;
    }
    router
        .get("/graphiql")
        .handler(request -> {
          // A route is met with a slash at its end too.
          if (request.normalizedPath().endsWith("/")) {
            send(request, "index.html");
          } else {
            request.response().setStatusCode(301).putHeader(HttpHeaders.LOCATION, PATH).end();
          }
        });
    FILES.keySet().forEach(file -> router.get(PATH + file).handler(request -> send(request, file)));
  }

  private static void send(RoutingContext request, String file) {
    request
        .response()
        .putHeader(HttpHeaders.CONTENT_TYPE, Objects.requireNonNull(FILES.get(file)))
        .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
        .end(read(file));
  }

  private static Buffer read(String file) {
    try (var content = QueryPage.class.getResourceAsStream(PATH + file)) {
      return Buffer.buffer(Objects.requireNonNull(content, file).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
