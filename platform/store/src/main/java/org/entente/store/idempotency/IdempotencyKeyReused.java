package org.entente.store.idempotency;

import java.util.List;
import org.entente.platform.problem.FieldError;
import org.entente.platform.problem.Problem;

/** The key came before with another request. */
public final class IdempotencyKeyReused extends Problem {

  private static final String DETAIL =
      "This key came before with another request; take a new key for a new request.";

  /**
   * @param field where the key was given
   */
  IdempotencyKeyReused(String field) {
    super(409, DETAIL, List.of(new FieldError(field, DETAIL)));
  }
}
