package org.entente.store.read;

import jakarta.persistence.Query;
import jakarta.persistence.QueryTimeoutException;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.entente.store.read.Facets.Value;
import org.jspecify.annotations.Nullable;

/** Counts while somebody waits. */
public final class Counting {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private Counting() {}

  /**
   * The rows of a query that counts.
   *
   * @throws CountingTookTooLong when it does not end within ten seconds
   */
  @SuppressWarnings("unchecked")
  public static List<Tuple> rows(Query query) {
    try {
      return query
          .setHint("jakarta.persistence.query.timeout", (int) LONGEST.toMillis())
          .getResultList();
    } catch (QueryTimeoutException e) {
      throw new CountingTookTooLong();
    }
  }

  /**
   * Values and how many there are of each, of rows that hold these two and may hold a label behind
   * them.
   */
  public static List<Value> values(Query query) {
    var values = new ArrayList<Value>();
    for (var row : rows(query.setMaxResults(Facets.MOST_VALUES + 1))) {
      @Nullable Object label = row.getElements().size() > 2 ? row.get(2) : null;
      values.add(
          new Value(
              String.valueOf(row.get(0)),
              label == null ? null : label.toString(),
              row.get(1, Number.class).longValue()));
    }
    return values;
  }
}
