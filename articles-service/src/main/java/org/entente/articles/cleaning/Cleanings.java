package org.entente.articles.cleaning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.cleaning.CleaningView.Failure;
import org.entente.articles.page.CleanedPage;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.platform.page.Page;
import org.entente.platform.page.PageRequest;

/** All passes. One runs at a time. */
@ApplicationScoped
class Cleanings {

  static final int MOST_FAILURES = 100;

  /** Articles whose newest text a pass has to clean again: not those that came while it ran. */
  private static final String OUTDATED =
      """
        from article a join revision r on r.article_id = a.id and r.number = a.revision
       where a.status = 'USABLE' and r.original is not null and r.received_at < :started
         and (:every or r.cleaning < :version)
      """;

  private static final UUID BEFORE_ALL = new UUID(0, 0);
  private static final UUID AFTER_ALL = new UUID(-1, -1);

  private final EntityManager database;

  Cleanings(EntityManager database) {
    this.database = database;
  }

  Cleaning get(TypeId id) {
    return Optional.ofNullable(database.find(Cleaning.class, id.uuid()))
        .orElseThrow(() -> new CleaningNotFound(id));
  }

  Optional<Cleaning> locked(TypeId id) {
    return Optional.ofNullable(
        database.find(Cleaning.class, id.uuid(), LockModeType.PESSIMISTIC_WRITE));
  }

  Page<Cleaning> newest(PageRequest page) {
    var rows =
        database
            .createQuery("from Cleaning c where c.id < :before order by c.id desc", Cleaning.class)
            .setParameter("before", page.afterId().orElse(AFTER_ALL))
            .setMaxResults(page.limit())
            .getResultList();
    return Page.of(rows, page, row -> List.of(row.id.toString()));
  }

  /** A new pass, unless one is running; who asks at the same moment waits for the first. */
  Optional<Cleaning> begin(boolean every) {
    var id = Uuid7.next();
    int begun =
        database
            .createNativeQuery(
                """
                insert into cleaning (id, version, every, state, total, started_at)
                select :id, :version, :every, 'RUNNING', 0, now() on conflict do nothing
                """)
            .setParameter("id", id)
            .setParameter("version", CleanedPage.VERSION)
            .setParameter("every", every)
            .executeUpdate();
    if (begun == 0) {
      return Optional.empty();
    }
    var cleaning = database.find(Cleaning.class, id);
    cleaning.total = count(cleaning);
    return Optional.of(cleaning);
  }

  Optional<Cleaning> running() {
    return database
        .createQuery("from Cleaning c where c.state = RUNNING", Cleaning.class)
        .getResultStream()
        .findFirst();
  }

  private long count(Cleaning cleaning) {
    return ((Number)
            database
                .createNativeQuery("select count(*)" + OUTDATED)
                .setParameter("started", cleaning.startedAt)
                .setParameter("every", cleaning.every)
                .setParameter("version", cleaning.version)
                .getSingleResult())
        .longValue();
  }

  /** The next articles that it has to do. */
  List<UUID> next(Cleaning cleaning, int most) {
    return database
        .createNativeQuery(
            "select a.id" + OUTDATED + " and a.id > :after order by a.id limit :most", UUID.class)
        .setParameter("started", cleaning.startedAt)
        .setParameter("every", cleaning.every)
        .setParameter("version", cleaning.version)
        .setParameter("after", cleaning.after == null ? BEFORE_ALL : cleaning.after)
        .setParameter("most", most)
        .getResultList();
  }

  void failed(Cleaning cleaning, UUID article, String reason) {
    database
        .createNativeQuery(
            """
            insert into cleaning_failure (cleaning_id, article_id, reason) values (:cleaning, :article, :reason)
            on conflict (cleaning_id, article_id) do update set reason = excluded.reason
            """)
        .setParameter("cleaning", cleaning.id)
        .setParameter("article", article)
        .setParameter("reason", reason)
        .executeUpdate();
  }

  @SuppressWarnings("unchecked")
  List<Failure> failures(Cleaning cleaning) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select article_id, reason from cleaning_failure where cleaning_id = :cleaning order by article_id",
                Tuple.class)
            .setParameter("cleaning", cleaning.id)
            .setMaxResults(MOST_FAILURES)
            .getResultList();
    return rows.stream()
        .map(r -> new Failure(TypeId.show("article", r.get(0, UUID.class)), r.get(1, String.class)))
        .toList();
  }
}
