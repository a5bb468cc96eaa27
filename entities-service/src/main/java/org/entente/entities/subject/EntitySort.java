package org.entente.entities.subject;

import java.util.Arrays;
import org.entente.platform.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/** In which order entities are listed. */
enum EntitySort {
  /** By reception, the newest first. */
  NEWEST,
  /**
   * By the name that they are shown with, without case and diacritics, in the order of Unicode code
   * points; those with the same name by reception.
   */
  NAME;

  /** {@link #NEWEST} where nothing is said. */
  static EntitySort of(@Nullable String given) {
    return Arrays.stream(values())
        .filter(sort -> given == null || sort.name().equals(given))
        .findFirst()
        .orElseThrow(() -> new InvalidRequest("sort", "Must be one of NEWEST, NAME."));
  }
}
