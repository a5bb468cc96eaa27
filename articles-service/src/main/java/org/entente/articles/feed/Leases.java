package org.entente.articles.feed;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.articles.fetch.Turns;
import org.entente.articles.fetch.Turns.Turn;
import org.entente.platform.id.Uuid7;
import org.jspecify.annotations.Nullable;

/**
 * What is due, shared by all instances. Work is taken together with the turn at its host, so nobody
 * holds work and waits; whoever is killed loses both after a while.
 */
@ApplicationScoped
class Leases {

  /**
   * One piece of work.
   *
   * @param id of the feed or item
   * @param lease without which nothing about it may be written
   * @param turn null where nothing is fetched
   */
  record Work(UUID id, UUID lease, @Nullable Turn turn) {}

  private static final String DUE_FEED =
      """
      update news_feed set leased_by = :lease, leased_until = now() + :millis * interval '1 millisecond'
       where id = (
         select f.id from news_feed f
          where not f.paused and f.next_fetch_at <= now()
            and (f.leased_until is null or f.leased_until < now())
            and not exists (select from fetch_host h
                             where h.host = f.host and (h.next_at > now() or h.leased_until >= now()))
          order by f.next_fetch_at limit 1 for update skip locked)
      returning id, host
      """;

  /**
   * Goes from host to host in the index, so that what waits for a busy host is not looked through
   * again and again. An attempt counts from its beginning: one that kills whoever makes it ends
   * too.
   */
  private static final String DUE_PAGE =
      """
      with recursive waiting (host) as (
        (select host from feed_item
          where state in ('WAITING', 'FAILED') and host is not null order by host limit 1)
        union all
        select (select i.host from feed_item i
                 where i.state in ('WAITING', 'FAILED') and i.host > w.host order by i.host limit 1)
          from waiting w where w.host is not null)
      update feed_item set leased_by = :lease, leased_until = now() + :millis * interval '1 millisecond', attempts = attempts + 1
       where id = (
         select due.id from waiting w
           left join fetch_host h on h.host = w.host
          cross join lateral (
            select i.id, i.due_at from feed_item i join news_feed f on f.id = i.feed_id
             where i.host = w.host and i.state in ('WAITING', 'FAILED') and i.due_at <= now()
               and (i.leased_until is null or i.leased_until < now()) and not f.paused
             order by i.due_at limit 1) due
          where h.host is null or (h.next_at <= now() and (h.leased_until is null or h.leased_until < now()))
          order by due.due_at limit 1)
         and state in ('WAITING', 'FAILED') and (leased_until is null or leased_until < now())
      returning id, host
      """;

  private static final String DUE_CONTENT =
      """
      update feed_item set leased_by = :lease, leased_until = now() + :millis * interval '1 millisecond', attempts = attempts + 1
       where id = (
         select i.id from feed_item i join news_feed f on f.id = i.feed_id
          where i.host is null and i.state in ('WAITING', 'FAILED') and i.due_at <= now()
            and (i.leased_until is null or i.leased_until < now()) and not f.paused
          order by i.due_at limit 1 for update of i skip locked)
      returning id, cast(null as text)
      """;

  private final EntityManager database;
  private final Turns turns;
  private final FeedsConfig config;

  Leases(EntityManager database, Turns turns, FeedsConfig config) {
    this.database = database;
    this.turns = turns;
    this.config = config;
  }

  @Transactional
  Optional<Work> feed() {
    return take(DUE_FEED);
  }

  @Transactional
  Optional<Work> page() {
    return take(DUE_PAGE);
  }

  @Transactional
  Optional<Work> content() {
    return take(DUE_CONTENT);
  }

  @SuppressWarnings("unchecked")
  private Optional<Work> take(String sql) {
    var lease = Uuid7.next();
    List<Tuple> rows =
        database
            .createNativeQuery(sql, Tuple.class)
            .setParameter("lease", lease)
            .setParameter("millis", config.lease().toMillis())
            .getResultList();
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    var id = rows.getFirst().get(0, UUID.class);
    var host = rows.getFirst().get(1, String.class);
    if (host == null) {
      return Optional.of(new Work(id, lease, null));
    }
    var turn = turns.take(host);
    if (turn.isEmpty()) {
      QuarkusTransaction.setRollbackOnly(); // another was quicker at this host
    }
    return turn.map(t -> new Work(id, lease, t));
  }
}
