package org.entente.gateway.upstream;

import org.jspecify.annotations.Nullable;

/**
 * What became of one key of many.
 *
 * @param value null when there is none, or none that the caller may see
 * @param failure set when this key, and not necessarily the others, could not be answered
 */
public record Result<V>(@Nullable V value, @Nullable Throwable failure) {

  static <V> Result<V> of(@Nullable V value) {
    return new Result<>(value, null);
  }

  static <V> Result<V> failed(Throwable failure) {
    return new Result<>(null, failure);
  }
}
