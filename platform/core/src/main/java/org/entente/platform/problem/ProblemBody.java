package org.entente.platform.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A problem as it is answered, {@code application/problem+json} (RFC 9457). */
public record ProblemBody(
    String type, String title, int status, String detail, @Nullable List<FieldError> errors) {

  public static final String MEDIA_TYPE = "application/problem+json";
}
