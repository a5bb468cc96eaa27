package org.entente.articles.intake.stream;

import org.entente.articles.article.ArticleView;
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
 * @param status as a single article would be answered: 201 it is new, 200 it was there already
 * @param revision the number of its newest revision
 * @param problem why nothing was stored
 */
record ImportAnswer(
    long line,
    @Nullable String key,
    int status,
    @Nullable String id,
    @Nullable Integer revision,
    @Nullable ProblemBody problem) {

  static ImportAnswer of(long line, @Nullable String key, Outcome<ArticleView> outcome) {
    return switch (outcome) {
      case Done<ArticleView>(var answer) ->
          new ImportAnswer(
              line, key, answer.status(), answer.body().id(), answer.body().revision(), null);
      case Refused<ArticleView>(var problem) ->
          new ImportAnswer(line, key, problem.status(), null, null, problem.body());
    };
  }
}
