package org.entente.cooperation.upstream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Set;
import java.util.function.Supplier;

/** Asks other services, and tells one that is away from one that refuses. */
@ApplicationScoped
public class Upstream {

  /** These say nothing about what was asked: the next try may succeed. */
  private static final Set<Integer> TRY_AGAIN = Set.of(401, 403, 408, 425, 429);

  private final ObjectMapper json;

  Upstream(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Asks.
   *
   * @param service its name, for a person
   * @throws UpstreamAway when it does not answer, or not now
   * @throws UpstreamRefused when it does not take what it is asked; asking again cannot help
   */
  public <T> T ask(String service, Supplier<T> question) {
    try {
      return question.get();
    } catch (WebApplicationException e) {
      var status = e.getResponse().getStatus();
      if (status >= 400 && status < 500 && !TRY_AGAIN.contains(status)) {
        throw new UpstreamRefused(service, status, told(e));
      }
      throw new UpstreamAway(service, e);
    } catch (ProcessingException e) {
      throw new UpstreamAway(service, e);
    }
  }

  /** What a problem says, with the fields it names; empty when the answer is none. */
  private String told(WebApplicationException refusal) {
    try {
      var problem = json.readTree(refusal.getResponse().readEntity(String.class));
      var told = new StringBuilder(problem.path("detail").asText());
      for (JsonNode error : problem.path("errors")) {
        told.append(
            " (%s: %s)".formatted(error.path("field").asText(), error.path("detail").asText()));
      }
      return told.toString();
    } catch (JsonProcessingException | ProcessingException | IllegalStateException e) {
      return ""; // a refusal of something in between, which tells no more than its status
    }
  }
}
