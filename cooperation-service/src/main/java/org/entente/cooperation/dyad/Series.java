package org.entente.cooperation.dyad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.cooperation.dyad.SeriesView.Apart;
import org.entente.cooperation.dyad.SeriesView.Sums;
import org.jspecify.annotations.Nullable;

/** Reads the sums that {@link Months} keeps up; one statement for a series. */
@ApplicationScoped
class Series {

  private static final String SUMS =
      """
      select case when place = 'MONTH' then to_char(month, :form) else place end as period, standing,
             cast(sum(records) as bigint), cast(sum(scored) as bigint), sum(score), sum(goldstein)
        from dyad_month
       where dyad = :pair and visibility = any (cast(:visible as text[]))
         and (place <> 'MONTH' or month between cast(:from as date) and cast(:to as date))
       group by 1, 2
      having sum(records) > 0
       order by 1, 2
      """;

  private final EntityManager database;

  Series(EntityManager database) {
    this.database = database;
  }

  /** How long a period is. */
  enum Interval {
    MONTH("YYYY-MM"),
    YEAR("YYYY");

    private final String form;

    Interval(String form) {
      this.form = form;
    }
  }

  /** What is added up. */
  enum Mode {
    STRICT,
    BROAD
  }

  private enum Standing {
    STRICT,
    CLAIMED,
    PROPOSED
  }

  /** The sums by period, and those of no period. */
  record Read(Map<String, Sums> periods, Sums spread, Sums undated) {}

  Read of(
      String pair,
      Interval interval,
      Mode mode,
      YearMonth from,
      YearMonth to,
      List<String> visible) {
    var found = new TreeMap<String, Map<Standing, Apart>>();
    for (var row : rows(pair, interval, from, to, visible)) {
      found
          .computeIfAbsent(row.get(0, String.class), period -> new EnumMap<>(Standing.class))
          .put(Standing.valueOf(row.get(1, String.class)), apart(row));
    }
    var spread = sums(found.remove("SPREAD"), mode);
    var undated = sums(found.remove("UNDATED"), mode);
    var periods = new TreeMap<String, Sums>();
    found.forEach((period, some) -> {
      if (mode == Mode.BROAD || some.size() > 1 || !some.containsKey(Standing.PROPOSED)) {
        periods.put(period, sums(some, mode));
      }
    });
    return new Read(periods, spread, undated);
  }

  static Sums none(Mode mode) {
    return sums(null, mode);
  }

  private static Sums sums(@Nullable Map<Standing, Apart> found, Mode mode) {
    var some = found == null ? Map.<Standing, Apart>of() : found;
    var strict = some.getOrDefault(Standing.STRICT, Apart.NONE);
    var proposed = some.getOrDefault(Standing.PROPOSED, Apart.NONE);
    var all = mode == Mode.BROAD ? strict.plus(proposed) : strict;
    return new Sums(
        all.records(),
        all.scored(),
        all.score(),
        all.goldstein(),
        some.get(Standing.CLAIMED),
        mode == Mode.BROAD ? some.get(Standing.PROPOSED) : null);
  }

  private static Apart apart(Tuple row) {
    return new Apart(
        row.get(2, Long.class),
        row.get(3, Long.class),
        row.get(4, BigDecimal.class),
        row.get(5, BigDecimal.class));
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(
      String pair, Interval interval, YearMonth from, YearMonth to, List<String> visible) {
    return database
        .createNativeQuery(SUMS, Tuple.class)
        .setParameter("form", interval.form)
        .setParameter("pair", pair)
        .setParameter("visible", visible.toArray(String[]::new))
        .setParameter("from", from.atDay(1).toString())
        .setParameter("to", to.atEndOfMonth().toString())
        .getResultList();
  }
}
