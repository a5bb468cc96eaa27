package org.entente.gateway.limits;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.entente.platform.problem.ProblemBody;

/**
 * Refuses a body that says to be too large before a byte of it is read. One that does not say how
 * large it is ends at the server's own limit.
 */
@ApplicationScoped
class GraphQlBodyLimit {

  /** Before the server's own limit, which answers without a word. */
  private static final int EARLY = 100;

  void set(@Observes Filters filters, LimitsConfig config, ObjectMapper json)
      throws JsonProcessingException {
    var problem = new BodyTooLarge(config.bodyBytes());
    var answer =
        json.writeValueAsString(
            new ProblemBody(
                "/problems/" + problem.slug(),
                problem.title(),
                problem.status(),
                problem.detail(),
                null));
    filters.register(
        request -> {
          if (length(request) > config.bodyBytes()) {
            request
                .response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, ProblemBody.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(answer);
          } else {
            request.next();
          }
        },
        EARLY);
  }

  private static long length(RoutingContext request) {
    var header = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    return header == null ? 0 : Long.parseLong(header);
  }
}
