package org.entente.articles.cleaning;

import java.time.Instant;
import java.util.List;
import org.entente.articles.cleaning.NewCleaning.Scope;
import org.jspecify.annotations.Nullable;

/**
 * A pass as it is answered.
 *
 * @param version of the cleaning
 * @param total how many articles there were to do when it began
 * @param changed got a new revision
 * @param unchanged came out with the same text, or were taken in anew in the meantime
 * @param failed of which nothing could be made; their texts stay as they are
 * @param failures up to 100 of those, only where one pass is read
 */
record CleaningView(
    String id,
    int version,
    Scope scope,
    Cleaning.State state,
    long total,
    long done,
    long changed,
    long unchanged,
    long failed,
    Instant startedAt,
    @Nullable Instant finishedAt,
    @Nullable List<Failure> failures) {

  record Failure(String articleId, String reason) {}

  static CleaningView of(Cleaning cleaning) {
    return of(cleaning, null);
  }

  static CleaningView of(Cleaning cleaning, @Nullable List<Failure> failures) {
    return new CleaningView(
        cleaning.shownId(),
        cleaning.version,
        cleaning.every ? Scope.ALL : Scope.OUTDATED,
        cleaning.state,
        cleaning.total,
        cleaning.done,
        cleaning.changed,
        cleaning.unchanged,
        cleaning.failed,
        cleaning.startedAt,
        cleaning.finishedAt,
        failures);
  }
}
