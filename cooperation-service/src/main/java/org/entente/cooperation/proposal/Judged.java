package org.entente.cooperation.proposal;

import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.platform.problem.Problem;

/** One of many that are checked together: fit so far, or refused, which harms no other. */
public sealed interface Judged<T> {

  record Fit<T>(T value) implements Judged<T> {}

  record Refused<T>(Problem problem) implements Judged<T> {}

  /** What comes of the next check of it, which throws the problem that it is refused with. */
  default <R> Judged<R> then(Function<T, R> check) {
    return switch (this) {
      case Fit<T>(var value) -> {
        try {
          yield new Fit<>(check.apply(value));
        } catch (Problem problem) {
          yield new Refused<>(problem);
        }
      }
      case Refused<T>(var problem) -> new Refused<>(problem);
    };
  }

  /** Nothing when it is refused. */
  default Stream<T> fit() {
    return switch (this) {
      case Fit<T>(var value) -> Stream.of(value);
      case Refused<T> refused -> Stream.empty();
    };
  }

  default T orThrow() {
    return switch (this) {
      case Fit<T>(var value) -> value;
      case Refused<T>(var problem) -> throw problem;
    };
  }
}
