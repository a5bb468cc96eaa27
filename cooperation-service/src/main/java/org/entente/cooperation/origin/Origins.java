package org.entente.cooperation.origin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.entente.platform.id.TypeId;

/** Where suggested records come from. Within a transaction. */
@ApplicationScoped
public class Origins {

  private final EntityManager database;

  Origins(EntityManager database) {
    this.database = database;
  }

  /**
   * One reading of an article.
   *
   * @param number how often the article was read
   */
  public record Reading(UUID article, int revision, long number, String reader) {}

  /** A reading suggests a record, for the first time or again. */
  public void suggested(UUID record, Reading reading, List<String> reasons) {
    database
        .createNativeQuery(
            """
            insert into record_origin (record_id, article_id, revision, reading, reader, reasons)
            values (:record, :article, :revision, :number, :reader, :reasons)
            on conflict (record_id) do update
              set revision = excluded.revision, reading = excluded.reading, reader = excluded.reader, reasons = excluded.reasons
            """)
        .setParameter("record", record)
        .setParameter("article", reading.article())
        .setParameter("revision", reading.revision())
        .setParameter("number", reading.number())
        .setParameter("reader", reading.reader())
        .setParameter("reasons", reasons.toArray(String[]::new))
        .executeUpdate();
  }

  /** Undecided records that an earlier reading of the article suggested and this one did not. */
  @SuppressWarnings("unchecked")
  public List<UUID> leftBehind(Reading reading) {
    return database
        .createNativeQuery(
            """
            select o.record_id from record_origin o join cooperation_record r on r.id = o.record_id
             where o.article_id = :article and o.reading < :number and r.review = 'PROPOSED' order by o.record_id
            """,
            UUID.class)
        .setParameter("article", reading.article())
        .setParameter("number", reading.number())
        .getResultList();
  }

  /** Of those records that a machine suggested, in one query. */
  @SuppressWarnings("unchecked")
  public Map<UUID, OriginView> of(Collection<UUID> records) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select o.record_id, o.reader, o.article_id, o.revision, r.confidence, o.reasons,
                       o.reading = coalesce(a.number, o.reading)
                  from record_origin o join cooperation_record r on r.id = o.record_id
                  left join reading a on a.article_id = o.article_id
                 where o.record_id = any(cast(:records as uuid[]))
                """,
                Tuple.class)
            .setParameter("records", records.toArray(UUID[]::new))
            .getResultList();
    var origins = new HashMap<UUID, OriginView>();
    rows.forEach(row -> origins.put(row.get(0, UUID.class), view(row)));
    return origins;
  }

  private static OriginView view(Tuple row) {
    return new OriginView(
        row.get(1, String.class),
        TypeId.show("article", row.get(2, UUID.class)),
        row.get(3, Integer.class),
        row.get(4, BigDecimal.class),
        List.of(row.get(5, String[].class)),
        row.get(6, Boolean.class));
  }
}
