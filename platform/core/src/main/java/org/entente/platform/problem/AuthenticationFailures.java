package org.entente.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.AuthenticationFailedException;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * A bad token is refused before any resource is reached; it is told in the same shape as every
 * other problem.
 */
@ApplicationScoped
class AuthenticationFailures {

  void answerAsProblem(@Observes Router router, ObjectMapper json) throws JsonProcessingException {
    var problem = Standard.ofStatus(401);
    var body = json.writeValueAsString(problem.body());
    router
        .route()
        .failureHandler(event -> {
          if (!(event.failure() instanceof AuthenticationFailedException)
              || event.response().ended()) {
            event.next();
            return;
          }
          problem.headers().forEach(event.response()::putHeader);
          event
              .response()
              .setStatusCode(problem.status())
              .putHeader("Content-Type", ProblemBody.MEDIA_TYPE)
              .end(body);
        });
  }
}
