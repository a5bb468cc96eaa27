package org.entente.cooperation.proposal;

import org.entente.cooperation.record.RecordView;
import org.entente.platform.problem.ProblemBody;
import org.entente.store.idempotency.Outcome;
import org.entente.store.idempotency.Outcome.Done;
import org.entente.store.idempotency.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of an import.
 *
 * @param line its number, from 1
 * @param key the one it came with
 * @param status as a single record would be answered: 201 it is new, 200 it was there, or an
 *     undecided proposal was replaced
 * @param problem why nothing was stored
 */
record ImportAnswer(
    long line,
    @Nullable String key,
    int status,
    @Nullable String id,
    @Nullable Long version,
    @Nullable ProblemBody problem) {

  static ImportAnswer of(long line, @Nullable String key, Outcome<RecordView> outcome) {
    return switch (outcome) {
      case Done<RecordView>(var answer) ->
          new ImportAnswer(
              line, key, answer.status(), answer.body().id(), answer.body().version(), null);
      case Refused<RecordView>(var problem) ->
          new ImportAnswer(line, key, problem.status(), null, null, problem.body());
    };
  }
}
