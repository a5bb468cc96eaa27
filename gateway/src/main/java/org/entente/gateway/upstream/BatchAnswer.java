package org.entente.gateway.upstream;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Many things by id.
 *
 * @param items in the order of the ids, null where there is none
 */
public record BatchAnswer<V>(List<@Nullable V> items) {

  public BatchAnswer {
    Objects.requireNonNull(items);
  }
}
