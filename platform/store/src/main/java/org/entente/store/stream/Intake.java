package org.entente.store.stream;

import java.util.List;
import org.entente.store.idempotency.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What a service takes in line by line, for one sender.
 *
 * @param <S> what a line holds
 * @param <T> the same, judged as far as it can be by itself
 * @param <V> how it is shown once it is stored
 */
public interface Intake<S, T, V> {

  Class<S> type();

  Class<V> view();

  /** In bytes. */
  int longestLine();

  /** What is written, for keys; that of a single one, so that its keys count here too. */
  String operation();

  /**
   * May take its time: it runs beside the storing.
   *
   * @param sent null where the line holds no more than {@code null}
   * @throws org.entente.platform.problem.Problem when nothing of the kind can be stored
   */
  T judged(@Nullable S sent);

  /**
   * Stores many within a transaction. It may fail as a whole: each is tried by itself then, and the
   * problem that one is refused with is its answer.
   *
   * @return what became of each, in their order
   */
  List<Outcome<V>> store(List<T> judged);

  /** The line that answers one. */
  Object answer(long line, @Nullable String key, Outcome<V> outcome);
}
