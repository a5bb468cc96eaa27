package org.entente.articles.verdict;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.articles.entity.EntityRef;

/** Everything that was ever decided, also what was taken back. */
@ApplicationScoped
class VerdictLog {

  private static final int MOST = 200;

  private final EntityManager database;

  VerdictLog(EntityManager database) {
    this.database = database;
  }

  /** About a mention and those that its verdict was carried over from, the newest first. */
  @SuppressWarnings("unchecked")
  List<LoggedVerdict> of(UUID mention) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                select l.kind, l.revision, l.entity_id, l.label, l.comment, l.by, l.at
                  from (select l.* from mention m join verdict_log l on l.origin = coalesce(m.origin, m.id)
                         where m.id = :mention
                        union
                        select l.* from mention m
                          join verdict_log l on l.article_id = m.article_id and l.revision = m.revision
                                            and l.start_at = m.start_at and l.end_at = m.end_at
                         where m.id = :mention) l
                 order by l.id desc
                """,
                Tuple.class)
            .setParameter("mention", mention)
            .setMaxResults(MOST)
            .getResultList();
    return rows.stream().map(VerdictLog::logged).toList();
  }

  private static LoggedVerdict logged(Tuple row) {
    var entity = row.get(2, UUID.class);
    return new LoggedVerdict(
        row.get(0, String.class),
        row.get(1, Integer.class),
        entity == null ? null : EntityRef.show(entity),
        row.get(3, String.class),
        row.get(4, String.class),
        row.get(5, String.class),
        row.get(6, Instant.class));
  }
}
