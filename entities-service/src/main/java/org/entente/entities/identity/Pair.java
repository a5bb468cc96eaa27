package org.entente.entities.identity;

import java.util.Comparator;
import java.util.UUID;

/**
 * Two entities in the order of their ids, the older one left.
 *
 * @param left differs from {@code right}
 */
record Pair(UUID left, UUID right) {

  /** As PostgreSQL orders them; Java takes their halves for numbers with a sign. */
  static final Comparator<UUID> OLDEST_FIRST =
      ((Comparator<UUID>)
              (a, b) ->
                  Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits()))
          .thenComparing((a, b) ->
              Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits()));

  static Pair of(UUID one, UUID other) {
    return OLDEST_FIRST.compare(one, other) < 0 ? new Pair(one, other) : new Pair(other, one);
  }
}
