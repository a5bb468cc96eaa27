package org.entente.gateway.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.ProblemBody;
import org.jspecify.annotations.Nullable;

/** Reads what a service says about a request that it refuses. */
public final class Refusals implements ResponseExceptionMapper<RuntimeException> {

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Body(
      @Nullable String type, @Nullable String detail, @Nullable List<FieldError> errors) {}

  @Override
  public RuntimeException toThrowable(Response response) {
    var status = response.getStatus();
    var type = response.getMediaType();
    if (status < 500 && type != null && type.toString().startsWith(ProblemBody.MEDIA_TYPE)) {
      try {
        var body = WireJson.MAPPER.readValue(response.readEntity(String.class), Body.class);
        if (body.type() != null) {
          var code = body.type().substring(body.type().lastIndexOf('/') + 1);
          var detail = body.detail() == null ? code.replace('-', ' ') : body.detail();
          return new Refusal(
              status, code, detail, body.errors() == null ? List.of() : body.errors());
        }
      } catch (JsonProcessingException e) {
        return new WebApplicationException("A problem that cannot be read", e, status);
      }
    }
    return new WebApplicationException(status);
  }
}
