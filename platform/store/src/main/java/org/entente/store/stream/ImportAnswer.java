package org.entente.store.stream;

import org.entente.platform.problem.ProblemBody;
import org.entente.store.idempotency.Outcome;
import org.entente.store.idempotency.Outcome.Done;
import org.entente.store.idempotency.Outcome.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What became of a line of an import of things that have versions.
 *
 * @param line its number, from 1
 * @param key the one it came with
 * @param status as a single one would be answered: 201 it is new, 200 it was there and is now what
 *     was sent
 * @param problem why nothing was stored
 */
public record ImportAnswer(
    long line,
    @Nullable String key,
    int status,
    @Nullable String id,
    @Nullable Long version,
    @Nullable ProblemBody problem) {

  /** What was stored. */
  public record Stored(String id, long version) {}

  public static ImportAnswer of(long line, @Nullable String key, Outcome<Stored> outcome) {
    return switch (outcome) {
      case Done<Stored>(var answer) ->
          new ImportAnswer(
              line, key, answer.status(), answer.body().id(), answer.body().version(), null);
      case Refused<Stored>(var problem) ->
          new ImportAnswer(line, key, problem.status(), null, null, problem.body());
    };
  }
}
