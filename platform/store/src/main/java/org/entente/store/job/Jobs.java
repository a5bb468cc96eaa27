package org.entente.store.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.id.Uuid7;

/** Work that is owed. */
@ApplicationScoped
public class Jobs {

  private static final int LONGEST_ERROR = 500;

  private final EntityManager database;

  Jobs(EntityManager database) {
    this.database = database;
  }

  /**
   * Owes one piece of work, in the caller's transaction. Asking again for what is still owed makes
   * it due now; asking while it is being done makes it be done once more.
   */
  public void enqueue(String queue, String key) {
    enqueue(queue, List.of(key));
  }

  /** The same for many, in one statement. */
  public void enqueue(String queue, List<String> keys) {
    database
        .createNativeQuery(
            """
            insert into job (queue, key) select ?1, key from unnest(cast(?2 as text[])) key order by key
            on conflict (queue, key) do update
              set requested = job.requested + 1, due_at = now(), attempts = 0, state = 'READY'
            """)
        .setParameter(1, queue)
        .setParameter(2, keys.stream().distinct().toArray(String[]::new))
        .executeUpdate();
  }

  /**
   * Owes work that is not begun before a pause has passed, in the caller's transaction. Asking
   * again begins the pause anew.
   */
  public void enqueueAfter(String queue, List<String> keys, Duration pause) {
    database
        .createNativeQuery(
            """
            insert into job (queue, key, due_at)
            select ?1, key, now() + ?3 * interval '1 millisecond' from unnest(cast(?2 as text[])) key order by key
            on conflict (queue, key) do update
              set requested = job.requested + 1, due_at = excluded.due_at, attempts = 0, state = 'READY'
            """)
        .setParameter(1, queue)
        .setParameter(2, keys.stream().distinct().toArray(String[]::new))
        .setParameter(3, pause.toMillis())
        .executeUpdate();
  }

  /** Makes due, in the caller's transaction, what waits in a queue and was not tried yet. */
  public void endPauses(String queue) {
    database
        .createNativeQuery(
            "update job set due_at = now() where queue = ?1 and state = 'READY' and attempts = 0 and due_at > now()")
        .setParameter(1, queue)
        .executeUpdate();
  }

  /** What is parked in a queue, at most {@code limit}. */
  @SuppressWarnings("unchecked")
  public List<ParkedJob> parked(String queue, int limit) {
    List<Tuple> rows =
        database
            .createNativeQuery(
                "select key, attempts, last_error from job where queue = ?1 and state = 'PARKED' order by key",
                Tuple.class)
            .setParameter(1, queue)
            .setMaxResults(limit)
            .getResultList();
    return rows.stream()
        .map(r ->
            new ParkedJob(
                queue, r.get(0, String.class), r.get(1, Integer.class), r.get(2, String.class)))
        .toList();
  }

  /** Tries again all that is parked in a queue. */
  @Transactional
  int retryParked(String queue) {
    return database
        .createNativeQuery(
            "update job set state = 'READY', attempts = 0, due_at = now() where queue = ?1 and state = 'PARKED'")
        .setParameter(1, queue)
        .executeUpdate();
  }

  record Lease(String queue, String key, UUID id, long requested, int attempts) {}

  /**
   * Takes the job that is due longest, if there is one. It is looked for once: within the condition
   * of the update it would be looked for again for each row that a plan goes through, and jobs that
   * nobody does would be taken with it until their leases end.
   */
  @Transactional
  @SuppressWarnings("unchecked")
  Optional<Lease> lease(String queue, Duration time) {
    var id = Uuid7.next();
    List<Tuple> rows =
        database
            .createNativeQuery(
                """
                with next as materialized (
                  select queue, key from job
                   where queue = ?1 and state = 'READY' and due_at <= now()
                     and (leased_until is null or leased_until < now())
                   order by due_at limit 1 for update skip locked)
                update job set leased_by = ?2, leased_until = now() + ?3 * interval '1 second', attempts = attempts + 1
                  from next where job.queue = next.queue and job.key = next.key
                returning job.key, requested, attempts
                """,
                Tuple.class)
            .setParameter(1, queue)
            .setParameter(2, id)
            .setParameter(3, time.toSeconds())
            .getResultList();
    return rows.stream()
        .findFirst()
        .map(r ->
            new Lease(
                queue, r.get(0, String.class), id, r.get(1, Long.class), r.get(2, Integer.class)));
  }

  /** Forgets a job that was done, unless it was asked for again in the meantime. */
  @Transactional
  void done(Lease lease) {
    var removed =
        update(
            "delete from job where queue = ?1 and key = ?2 and leased_by = ?3 and requested = ?4",
            lease);
    if (removed == 0) {
      database
          .createNativeQuery(
              "update job set leased_by = null, leased_until = null, attempts = 0"
                  + " where queue = ?1 and key = ?2 and leased_by = ?3")
          .setParameter(1, lease.queue())
          .setParameter(2, lease.key())
          .setParameter(3, lease.id())
          .executeUpdate();
    }
  }

  /** Makes a job due again after a pause. */
  @Transactional
  void retry(Lease lease, Duration pause, String error) {
    database
        .createNativeQuery(
            """
            update job set leased_by = null, leased_until = null, last_error = ?4,
                           due_at = case when requested = ?5 then now() + ?6 * interval '1 millisecond' else now() end
             where queue = ?1 and key = ?2 and leased_by = ?3
            """)
        .setParameter(1, lease.queue())
        .setParameter(2, lease.key())
        .setParameter(3, lease.id())
        .setParameter(4, shortened(error))
        .setParameter(5, lease.requested())
        .setParameter(6, pause.toMillis())
        .executeUpdate();
  }

  /** Leaves a job as it was before it was leased. */
  @Transactional
  void giveBack(Lease lease, String error) {
    database
        .createNativeQuery(
            """
            update job set leased_by = null, leased_until = null, last_error = ?4, attempts = greatest(attempts - 1, 0)
             where queue = ?1 and key = ?2 and leased_by = ?3
            """)
        .setParameter(1, lease.queue())
        .setParameter(2, lease.key())
        .setParameter(3, lease.id())
        .setParameter(4, shortened(error))
        .executeUpdate();
  }

  /** Parks a job unless it was asked for again, and tells its handler in the same transaction. */
  @Transactional
  void park(Lease lease, String error, JobHandler handler) {
    var parked =
        database
            .createNativeQuery(
                """
                update job set state = 'PARKED', leased_by = null, leased_until = null, last_error = ?5
                 where queue = ?1 and key = ?2 and leased_by = ?3 and requested = ?4
                """)
            .setParameter(1, lease.queue())
            .setParameter(2, lease.key())
            .setParameter(3, lease.id())
            .setParameter(4, lease.requested())
            .setParameter(5, shortened(error))
            .executeUpdate();
    if (parked == 1) {
      handler.parked(lease.key(), error);
    }
  }

  private int update(String sql, Lease lease) {
    return database
        .createNativeQuery(sql)
        .setParameter(1, lease.queue())
        .setParameter(2, lease.key())
        .setParameter(3, lease.id())
        .setParameter(4, lease.requested())
        .executeUpdate();
  }

  private static String shortened(String error) {
    return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
  }
}
