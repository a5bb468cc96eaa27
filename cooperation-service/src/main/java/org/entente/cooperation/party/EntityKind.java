package org.entente.cooperation.party;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What an entity is, as entities-service tells it. */
public enum EntityKind {
  PERSON,
  PUBLIC_BODY,
  ORGANIZATION,
  COMPANY,
  COUNTRY,
  PLACE,
  POSITION,
  INSTRUMENT,
  EVENT;

  /** Null for a kind that entities-service knows and this service does not. */
  public static @Nullable EntityKind of(String told) {
    return Arrays.stream(values())
        .filter(kind -> kind.name().equals(told))
        .findFirst()
        .orElse(null);
  }
}
