package org.entente.entities.period;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** A day as it stands in a request. */
public final class Day {

  private Day() {}

  /** Null where none is given. */
  public static @Nullable LocalDate of(String field, @Nullable Object text) {
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text.toString());
    } catch (DateTimeParseException e) {
      throw new InvalidRequest(field, "Must be a day, such as 2025-06-27.");
    }
  }
}
