package org.entente.articles.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.entente.articles.feed.Leases.Work;
import org.entente.platform.id.TypeId;

/** Items that are being worked on. Nothing is written without the lease. */
@ApplicationScoped
class OpenItems {

  private final EntityManager database;
  private final FeedsConfig config;
  private final Delays delays;

  OpenItems(EntityManager database, FeedsConfig config, Delays delays) {
    this.database = database;
    this.config = config;
    this.delays = delays;
  }

  @Transactional
  @SuppressWarnings("unchecked")
  Optional<OpenItem> read(Work work) {
    List<Tuple> rows =
        of(work, database.createNativeQuery(OpenItem.READ, Tuple.class)).getResultList();
    return rows.stream().findFirst().map(OpenItem::of);
  }

  /** The attempt that is under way counts; more than may be were cut off. */
  boolean isTriedTooOften(OpenItem item) {
    return item.attempts() > config.mostAttempts();
  }

  /** If so, it stays so until the transaction ends. */
  boolean isStillOurs(Work work) {
    return !of(
            work,
            database.createNativeQuery(
                "select 1 from feed_item where id = :id and leased_by = :lease for update"))
        .getResultList()
        .isEmpty();
  }

  /** In the transaction that took the article. What the feed has said since waits for its turn. */
  void taken(Work work, OpenItem item, String article) {
    of(
            work,
            database.createNativeQuery(
                """
                update feed_item
                   set state = case when said = :said then 'TAKEN' else state end,
                       content = case when said = :said then null else content end,
                       article_id = :article, taken_at = now(), attempts = 0, error_code = null, error = null,
                       leased_by = null, leased_until = null
                 where id = :id and leased_by = :lease
                """))
        .setParameter("said", item.said())
        .setParameter("article", TypeId.parse("article", article).uuid())
        .executeUpdate();
  }

  @Transactional
  void failed(Work work, OpenItem item, Trouble trouble) {
    boolean isOver = trouble.isFinal() || item.attempts() >= config.mostAttempts();
    var pause = delays.afterItemFailure(item.attempts(), trouble.retryAfter());
    of(
            work,
            database.createNativeQuery(
                """
                update feed_item
                   set state = :state, error_code = :code, error = :error,
                       content = case when :state = 'GIVEN_UP' then null else content end,
                       due_at = now() + :millis * interval '1 millisecond'
                 where id = :id and leased_by = :lease and said = :said
                """))
        .setParameter("state", (isOver ? ItemState.GIVEN_UP : ItemState.FAILED).name())
        .setParameter("code", trouble.code())
        .setParameter("error", trouble.shownDetail())
        .setParameter("millis", pause.toMillis())
        .setParameter("said", item.said())
        .executeUpdate();
    release(work, 0, 0);
  }

  /** Nothing was tried. */
  @Transactional
  void postponed(Work work) {
    release(work, 1, delays.whileBusy().toMillis());
  }

  private void release(Work work, int uncounted, long millis) {
    of(
            work,
            database.createNativeQuery(
                """
                update feed_item
                   set leased_by = null, leased_until = null, attempts = greatest(0, attempts - :uncounted),
                       due_at = greatest(due_at, now() + :millis * interval '1 millisecond')
                 where id = :id and leased_by = :lease
                """))
        .setParameter("uncounted", uncounted)
        .setParameter("millis", millis)
        .executeUpdate();
  }

  private static Query of(Work work, Query query) {
    return query.setParameter("id", work.id()).setParameter("lease", work.lease());
  }
}
