package org.entente.gateway.upstream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.util.List;
import org.entente.gateway.failure.Told;
import org.entente.gateway.wire.WireJson;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.ProblemBody;
import org.jspecify.annotations.Nullable;

/** A service says that the request cannot be answered as it is; its own words are passed on. */
final class Refusal extends Told {

  private static final int OUR_FAULT = 500;

  private final int status;

  private Refusal(int status, String code, String detail, List<FieldError> errors) {
    super(code, detail, errors);
    this.status = status;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record Body(
      @Nullable String type, @Nullable String detail, @Nullable List<FieldError> errors) {}

  /** What an answer that is no success means: a refusal, or something else that went wrong. */
  static Throwable of(int status, @Nullable String contentType, Buffer answer) {
    if (status < OUR_FAULT
        && contentType != null
        && contentType.startsWith(ProblemBody.MEDIA_TYPE)) {
      try {
        var body = WireJson.MAPPER.readValue(answer.getBytes(), Body.class);
        if (body.type() != null) {
          var code = body.type().substring(body.type().lastIndexOf('/') + 1);
          return new Refusal(
              status,
              code,
              body.detail() == null ? code.replace('-', ' ') : body.detail(),
              body.errors() == null ? List.of() : body.errors());
        }
      } catch (IOException e) {
        return new IOException("A problem that cannot be read", e);
      }
    }
    return new IOException("An answer with status " + status);
  }

  int status() {
    return status;
  }
}
