package org.entente.store.idempotency;

import java.util.function.Function;
import org.entente.platform.problem.Problem;

/** What became of one of many writes. */
public sealed interface Outcome<T> {

  /** It was done, now or before. */
  record Done<T>(Answer<T> answer) implements Outcome<T> {}

  /** Nothing was written. */
  record Refused<T>(Problem problem) implements Outcome<T> {}

  static <T> Outcome<T> done(int status, T body) {
    return new Done<>(new Answer<>(status, body));
  }

  /** The answer, or the problem thrown. */
  default Answer<T> orThrow() {
    return switch (this) {
      case Done<T>(var answer) -> answer;
      case Refused<T>(var problem) -> throw problem;
    };
  }

  default <R> Outcome<R> map(Function<T, R> view) {
    return switch (this) {
      case Done<T>(var answer) -> done(answer.status(), view.apply(answer.body()));
      case Refused<T>(var problem) -> new Refused<>(problem);
    };
  }
}
