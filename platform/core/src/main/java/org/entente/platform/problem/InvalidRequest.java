package org.entente.platform.problem;

import java.util.List;

/** The request breaks a rule that its own fields show; every one of them is named. */
public final class InvalidRequest extends Problem {

  public InvalidRequest(List<FieldError> errors) {
    super(400, said(errors), errors);
  }

  public InvalidRequest(String field, String detail) {
    this(List.of(new FieldError(field, detail)));
  }

  private static String said(List<FieldError> errors) {
    return errors.size() == 1
        ? "The field %s is not valid: %s"
            .formatted(errors.getFirst().field(), errors.getFirst().detail())
        : "%d fields are not valid; each is named under errors.".formatted(errors.size());
  }
}
