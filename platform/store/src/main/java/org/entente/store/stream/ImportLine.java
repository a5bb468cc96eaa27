package org.entente.store.stream;

import org.entente.platform.problem.Problem;
import org.entente.store.idempotency.Idempotency.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * A line of an import as far as it can be judged by itself: either something to store or a problem.
 *
 * @param weight about how many bytes it holds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
public record ImportLine<T>(
    long number,
    @Nullable String key,
    byte[] fingerprint,
    @Nullable T judged,
    @Nullable Problem problem,
    int weight) {

  private static final byte[] NONE = {};

  static <T> ImportLine<T> of(
      long number, @Nullable String key, byte[] fingerprint, T judged, int weight) {
    return new ImportLine<>(number, key, fingerprint, judged, null, weight);
  }

  static <T> ImportLine<T> refused(long number, @Nullable String key, Problem problem) {
    return new ImportLine<>(number, key, NONE, null, problem, 0);
  }

  Keyed keyed() {
    return new Keyed(key, fingerprint);
  }
}
