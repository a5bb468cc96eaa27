package org.entente.cooperation.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.entente.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Pledges, those made longest ago first and those of no date last. */
@ApplicationScoped
class Pledges {

  /** A day that no record has: that of records without one. */
  static final int UNDATED = Integer.MIN_VALUE;

  private static final LocalDate DAY_ZERO = LocalDate.of(2000, 1, 1);

  private static final String OLDEST =
      """
      select p.id, p.status, p.sort_day
        from pledges(cast(:visible as text[])) p
       where (:dated = (p.sort_day <> :undated))
         and (p.sort_day, p.id) > (:day, :after)
         and p.sort_day <= :before
         and (:pair = '' or p.dyad = :pair)
         and (:country = '' or exists (
               select from record_party o where o.record_id = p.id and o.country = :country
                  and o.role in ('ACTOR', 'SIGNATORY', 'PARTICIPANT', 'COUNTERPART', 'SPEAKER', 'CONVENER', 'HOST')))
         and (:status = '' or p.status = :status)
       order by p.sort_day, p.id
       limit :most
      """;

  private static final UUID FIRST = new UUID(0, 0);

  private final EntityManager database;

  Pledges(EntityManager database) {
    this.database = database;
  }

  /**
   * What narrows the list; what is absent narrows nothing.
   *
   * @param country of one of those who made it
   * @param madeBefore pledges that were certainly made by then, and those of no date
   */
  record Wanted(
      @Nullable PledgeStatus status,
      @Nullable String country,
      @Nullable String pair,
      @Nullable LocalDate madeBefore) {}

  /**
   * @param day from 2000-01-01 on, or {@link #UNDATED}
   */
  record Row(UUID id, PledgeStatus status, int day) {

    String age(LocalDate today) {
      return day == UNDATED
          ? "UNKNOWN"
          : "P%dD".formatted(today.toEpochDay() - DAY_ZERO.toEpochDay() - day);
    }
  }

  /** One row more than asked; those with a date are read before those without. */
  List<Row> oldest(Wanted wanted, PageRequest page, List<String> visible) {
    var day = page.afterNumber();
    var after = page.afterId().orElse(FIRST);
    if (day.isPresent() && day.getAsLong() == UNDATED) {
      return read(wanted, visible, false, UNDATED, after, page.limit());
    }
    var first = (int) day.orElse(UNDATED);
    var rows = new ArrayList<>(read(wanted, visible, true, first, after, page.limit()));
    if (rows.size() < page.limit()) {
      rows.addAll(read(wanted, visible, false, UNDATED, FIRST, page.limit() - rows.size()));
    }
    return rows;
  }

  @SuppressWarnings("unchecked")
  private List<Row> read(
      Wanted wanted, List<String> visible, boolean dated, int day, UUID after, int most) {
    var before =
        wanted.madeBefore() == null || !dated
            ? Integer.MAX_VALUE
            : Math.toIntExact(wanted.madeBefore().toEpochDay() - DAY_ZERO.toEpochDay());
    List<Tuple> rows =
        database
            .createNativeQuery(OLDEST, Tuple.class)
            .setParameter("visible", visible.toArray(String[]::new))
            .setParameter("dated", dated)
            .setParameter("undated", UNDATED)
            .setParameter("day", day)
            .setParameter("after", after)
            .setParameter("before", before)
            .setParameter("pair", wanted.pair() == null ? "" : wanted.pair())
            .setParameter("country", wanted.country() == null ? "" : wanted.country())
            .setParameter("status", wanted.status() == null ? "" : wanted.status().name())
            .setParameter("most", most)
            .getResultList();
    return rows.stream()
        .map(row ->
            new Row(
                row.get(0, UUID.class),
                PledgeStatus.valueOf(row.get(1, String.class)),
                row.get(2, Integer.class)))
        .toList();
  }
}
