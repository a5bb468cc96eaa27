package org.entente.entities.importing;

import org.entente.entities.subject.EntityView;
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
 * @param status as a single entity would be answered: 201 it is new, 200 it was there by its
 *     externalId and is now what was sent
 * @param problem why nothing was stored
 */
record ImportAnswer(
    long line,
    @Nullable String key,
    int status,
    @Nullable String id,
    @Nullable Long version,
    @Nullable ProblemBody problem) {

  static ImportAnswer of(long line, @Nullable String key, Outcome<EntityView> outcome) {
    return switch (outcome) {
      case Done<EntityView>(var answer) ->
          new ImportAnswer(
              line, key, answer.status(), answer.body().id(), answer.body().version(), null);
      case Refused<EntityView>(var problem) ->
          new ImportAnswer(line, key, problem.status(), null, null, problem.body());
    };
  }
}
