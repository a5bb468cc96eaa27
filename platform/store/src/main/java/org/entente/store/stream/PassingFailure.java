package org.entente.store.stream;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Failures of the database that say nothing about what was to be stored: the same may succeed. */
final class PassingFailure {

  /**
   * Classes and codes of SQLSTATE: no connection, deadlock and serialization, too many connections,
   * the server goes down or comes up.
   */
  private static final List<String> PASSING = List.of("08", "40", "53", "57P");

  private PassingFailure() {}

  static boolean is(Throwable failure) {
    return is(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean is(@Nullable Throwable failure, Set<Throwable> seen) {
    if (failure == null || !seen.add(failure)) {
      return false;
    }
    return (failure instanceof SQLException sql && isPassing(sql))
        || is(failure.getCause(), seen)
        || Stream.of(failure.getSuppressed()).anyMatch(e -> is(e, seen));
  }

  /** Without a state it comes from the pool, which had no connection to give. */
  private static boolean isPassing(SQLException failure) {
    var state = failure.getSQLState();
    return state == null || PASSING.stream().anyMatch(state::startsWith);
  }
}
