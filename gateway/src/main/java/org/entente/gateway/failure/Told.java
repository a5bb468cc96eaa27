package org.entente.gateway.failure;

import java.util.List;
import org.entente.platform.problem.FieldError;

/** A failure that is told as a service told it, under the code that the service gave it. */
public abstract class Told extends RuntimeException {

  private final String code;
  private final transient List<FieldError> errors;

  protected Told(String code, String detail, List<FieldError> errors) {
    super(detail, null, false, false);
    this.code = code;
    this.errors = List.copyOf(errors);
  }

  final String code() {
    return code;
  }

  final String detail() {
    return String.valueOf(getMessage());
  }

  final List<FieldError> errors() {
    return errors;
  }
}
