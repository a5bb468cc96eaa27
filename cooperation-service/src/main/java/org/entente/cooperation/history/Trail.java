package org.entente.cooperation.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.cooperation.record.CooperationRecord;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;
import org.entente.store.feed.Outbox;
import org.jspecify.annotations.Nullable;

/** Tells of what was done to a record, in the transaction that does it. */
@ApplicationScoped
public class Trail {

  private static final String READ =
      """
      select id, version, what, at, author, comment from record_step
       where record_id = :record and id < :before order by id desc limit :most
      """;

  private final Outbox outbox;
  private final EntityManager database;

  Trail(Outbox outbox, EntityManager database) {
    this.outbox = outbox;
    this.database = database;
  }

  /**
   * A step that follows from what other services say.
   *
   * @param what as the feed calls it
   */
  public void tell(String what, CooperationRecord record) {
    tell(what, record, null, null);
  }

  /**
   * @param author who did it; null where it follows from what other services say
   * @param comment why, as far as told
   */
  public void tell(
      String what, CooperationRecord record, @Nullable String author, @Nullable String comment) {
    outbox.append(what, record.typeId(), record.version(), record.visibility());
    database.flush();
    database
        .createNativeQuery(
            """
            insert into record_step (record_id, version, what, author, comment)
            values (:record, :version, :what, nullif(:author, ''), nullif(:comment, ''))
            """)
        .setParameter("record", record.id())
        .setParameter("version", record.version())
        .setParameter("what", what)
        .setParameter("author", author == null ? "" : author)
        .setParameter("comment", comment == null ? "" : comment)
        .executeUpdate();
  }

  /**
   * A step of a record.
   *
   * @param version of the record after it
   * @param what as the feed calls it
   * @param author absent where it followed from what other services say
   */
  record Step(
      long version, String what, Instant at, @Nullable String author, @Nullable String comment) {}

  private record Row(long id, Step step) {}

  /** The newest first. */
  Page<Step> of(UUID record, PageRequest page) {
    List<?> rows =
        database
            .createNativeQuery(READ, Tuple.class)
            .setParameter("record", record)
            .setParameter(
                "before", page.isFirst() ? Long.MAX_VALUE : page.afterNumbers(1).getFirst())
            .setParameter("most", page.limit())
            .getResultList();
    var steps = rows.stream().map(Tuple.class::cast).map(Trail::row).toList();
    return Page.of(steps, page, row -> List.of(Long.toString(row.id()))).map(Row::step);
  }

  private static Row row(Tuple row) {
    return new Row(
        row.get(0, Long.class),
        new Step(
            row.get(1, Long.class),
            row.get(2, String.class),
            row.get(3, Instant.class),
            row.get(4, String.class),
            row.get(5, String.class)));
  }
}
