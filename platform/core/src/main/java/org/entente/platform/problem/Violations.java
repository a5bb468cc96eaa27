package org.entente.platform.problem;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects what is wrong with a request, so that a caller hears of everything at once. Not for
 * several threads.
 */
public final class Violations {

  private final List<FieldError> errors = new ArrayList<>();

  /** Notes {@code detail} about {@code field} unless {@code ok}. */
  public Violations check(boolean ok, String field, String detail) {
    if (!ok) {
      add(field, detail);
    }
    return this;
  }

  public void add(String field, String detail) {
    errors.add(new FieldError(field, detail));
  }

  public boolean any() {
    return !errors.isEmpty();
  }

  public List<FieldError> errors() {
    return List.copyOf(errors);
  }

  /** Throws {@link InvalidRequest} with all that was noted. */
  public void throwIfAny() {
    if (any()) {
      throw new InvalidRequest(errors);
    }
  }
}
