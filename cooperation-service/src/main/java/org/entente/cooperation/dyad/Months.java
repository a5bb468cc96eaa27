package org.entente.cooperation.dyad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Keeps up what records add to the months of their dyads. In the transaction that changes a record,
 * under its lock. What counts where is told by the function {@code dyad_share_of} in SQL, by which
 * all can be counted anew.
 */
@ApplicationScoped
public class Months {

  /** Sums are changed in one order, so that no two transactions wait for each other. */
  private static final String COUNT =
      """
      with now as (
        select * from dyad_share_of(cast(:ids as uuid[]))
      ), before as (
        delete from dyad_share where record_id = any (cast(:ids as uuid[])) returning *
      ), change as (
        select dyad, place, month, standing, visibility, 1 as sign, score, goldstein from now
        union all
        select dyad, place, month, standing, visibility, -1, score, goldstein from before
      )
      insert into dyad_month (dyad, place, month, standing, visibility, records, scored, score, goldstein)
      select dyad, place, month, standing, visibility, sum(sign), sum(sign * case when score is null then 0 else 1 end),
             coalesce(sum(sign * score), 0), coalesce(sum(sign * goldstein), 0)
        from change
       group by dyad, place, month, standing, visibility
      having sum(sign) <> 0 or sum(sign * coalesce(score, 0)) <> 0 or sum(sign * coalesce(goldstein, 0)) <> 0
          or sum(sign * case when score is null then 0 else 1 end) <> 0
       order by dyad, place, month, standing, visibility
      on conflict (dyad, place, month, standing, visibility) do update
        set records = dyad_month.records + excluded.records, scored = dyad_month.scored + excluded.scored,
            score = dyad_month.score + excluded.score, goldstein = dyad_month.goldstein + excluded.goldstein
      """;

  private static final String SHARES =
      "insert into dyad_share select * from dyad_share_of(cast(:ids as uuid[]))";

  private final EntityManager database;

  Months(EntityManager database) {
    this.database = database;
  }

  /** Counts a record as it is now, in place of how it was counted before. */
  public void count(UUID record) {
    count(List.of(record));
  }

  public void count(Collection<UUID> records) {
    database.flush();
    var ids = records.toArray(UUID[]::new);
    execute(COUNT, ids);
    execute(SHARES, ids);
  }

  private void execute(String sql, UUID[] ids) {
    database.createNativeQuery(sql).setParameter("ids", ids).executeUpdate();
  }
}
