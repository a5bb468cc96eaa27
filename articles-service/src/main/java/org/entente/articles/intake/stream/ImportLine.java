package org.entente.articles.intake.stream;

import org.entente.articles.intake.Incoming;
import org.entente.platform.problem.Problem;
import org.entente.store.idempotency.Idempotency.Keyed;
import org.jspecify.annotations.Nullable;

/**
 * A line of an import as far as it can be judged by itself: either an article or a problem.
 *
 * @param weight about how many bytes it holds
 */
@SuppressWarnings("ArrayRecordComponent") // never compared as a whole
record ImportLine(
    long number,
    @Nullable String key,
    byte[] fingerprint,
    @Nullable Incoming article,
    @Nullable Problem problem,
    int weight) {

  private static final byte[] NONE = {};

  static ImportLine of(
      long number, @Nullable String key, byte[] fingerprint, Incoming article, int weight) {
    return new ImportLine(number, key, fingerprint, article, null, weight);
  }

  static ImportLine refused(long number, @Nullable String key, Problem problem) {
    return new ImportLine(number, key, NONE, null, problem, 0);
  }

  Keyed keyed() {
    return new Keyed(key, fingerprint);
  }
}
