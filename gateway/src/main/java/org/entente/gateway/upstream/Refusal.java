package org.entente.gateway.upstream;

import java.util.List;
import org.entente.gateway.failure.Told;
import org.entente.platform.problem.FieldError;

/** A service says that the request cannot be answered as it is; its own words are passed on. */
final class Refusal extends Told {

  private final int status;

  Refusal(int status, String code, String detail, List<FieldError> errors) {
    super(code, detail, errors);
    this.status = status;
  }

  int status() {
    return status;
  }
}
