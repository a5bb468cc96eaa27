package org.entente.cooperation.dyad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.entente.cooperation.dyad.DyadView.Count;
import org.entente.cooperation.dyad.DyadView.Dated;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.entente.platform.id.TypeId;
import org.jspecify.annotations.Nullable;

/**
 * What the records of a dyad add up to. Only accepted ones count, and only those that the caller
 * may see.
 */
@ApplicationScoped
class Dyads {

  private static final String OF_THE_DYAD =
      " from cooperation_record where dyad = :pair and review = 'ACCEPTED' and visibility = any (cast(:visible as text[]))";

  private static final String ABSENCES =
      """
      select count(distinct r.id)
        from (select split_part(:pair, '-', 1) as one, split_part(:pair, '-', 2) as other) c
        join record_party a on a.role = 'ABSENT' and a.country in (c.one, c.other)
        join record_party h on h.record_id = a.record_id and h.role = 'HOST'
             and h.country = case a.country when c.one then c.other else c.one end
        join cooperation_record r on r.id = a.record_id
       where r.review = 'ACCEPTED' and r.visibility = any (cast(:visible as text[]))
      """;

  private static final String OPEN_PLEDGES =
      "select count(*) from pledges(cast(:visible as text[])) where dyad = :pair and status = 'OPEN'";

  private static final String CONFLICTS =
      "select count(*) from conflicts(cast(:visible as text[]), :pair)";

  private final EntityManager database;

  Dyads(EntityManager database) {
    this.database = database;
  }

  DyadView of(String pair, List<String> visible) {
    var counts = counts(pair, visible);
    return new DyadView(
        pair,
        counts.stream().mapToLong(Count::records).sum(),
        number("select count(*)" + OF_THE_DYAD + " and date_edtf is null", pair, visible),
        number(ABSENCES, pair, visible),
        number(OPEN_PLEDGES, pair, visible),
        number(CONFLICTS, pair, visible),
        counts,
        dated("date_earliest is not null order by date_earliest, id", pair, visible),
        dated("date_latest is not null order by date_latest desc, id desc", pair, visible));
  }

  private List<Count> counts(String pair, List<String> visible) {
    var sql =
        "select kind, stage, negated, count(*)"
            + OF_THE_DYAD
            + " group by kind, stage, negated order by 4 desc, kind, stage, negated";
    return rows(database.createNativeQuery(sql, Tuple.class), pair, visible).stream()
        .map(r ->
            new Count(
                Kind.valueOf(r.get(0, String.class)),
                stage(r.get(1, String.class)),
                r.get(2, Boolean.class) ? true : null,
                r.get(3, Long.class)))
        .toList();
  }

  private static @Nullable Stage stage(@Nullable String stage) {
    return stage == null ? null : Stage.valueOf(stage);
  }

  private @Nullable Dated dated(String order, String pair, List<String> visible) {
    var sql =
        "select id, kind, date_edtf, date_basis, date_text"
            + OF_THE_DYAD
            + " and "
            + order
            + " limit 1";
    return rows(database.createNativeQuery(sql, Tuple.class), pair, visible).stream()
        .findFirst()
        .map(Dyads::dated)
        .orElse(null);
  }

  private static Dated dated(Tuple row) {
    return new Dated(
        TypeId.show("record", row.get(0, UUID.class)),
        Kind.valueOf(row.get(1, String.class)),
        PartialDate.of(
            row.get(2, String.class),
            Basis.valueOf(row.get(3, String.class)),
            row.get(4, String.class)));
  }

  private long number(String sql, String pair, List<String> visible) {
    return ((Number) with(database.createNativeQuery(sql), pair, visible).getSingleResult())
        .longValue();
  }

  @SuppressWarnings("unchecked")
  private static List<Tuple> rows(Query query, String pair, List<String> visible) {
    return with(query, pair, visible).getResultList();
  }

  private static Query with(Query query, String pair, List<String> visible) {
    return query.setParameter("pair", pair).setParameter("visible", visible.toArray(String[]::new));
  }
}
