package org.entente.articles.fetch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.entente.platform.id.Uuid7;

/**
 * Whose turn it is at a host: one request at a time over all instances, and a pause after each. Who
 * takes a turn and is killed loses it after a while.
 */
@ApplicationScoped
public class Turns {

  /** Beside the longest fetch: for the transactions around it. */
  private static final Duration BESIDE = Duration.ofSeconds(30);

  /** The leave to ask one host. */
  public record Turn(String host, UUID id) {}

  private final EntityManager database;
  private final FetchConfig config;

  Turns(EntityManager database, FetchConfig config) {
    this.database = database;
    this.config = config;
  }

  /** Takes a turn if nobody has it and the host was left alone long enough. */
  @Transactional
  public Optional<Turn> take(String host) {
    var turn = new Turn(host, Uuid7.next());
    int taken =
        database
            .createNativeQuery(
                """
                insert into fetch_host (host, leased_by, leased_until)
                values (:host, :turn, now() + :millis * interval '1 millisecond')
                on conflict (host) do update
                  set leased_by = excluded.leased_by, leased_until = excluded.leased_until
                where fetch_host.next_at <= now()
                  and (fetch_host.leased_until is null or fetch_host.leased_until < now())
                """)
            .setParameter("host", host)
            .setParameter("turn", turn.id())
            .setParameter("millis", config.wholeTimeout().plus(BESIDE).toMillis())
            .executeUpdate();
    return taken == 1 ? Optional.of(turn) : Optional.empty();
  }

  /** Ends a turn; the host is left alone for this long. */
  @Transactional
  void end(Turn turn, Duration pause) {
    database
        .createNativeQuery(
            """
            update fetch_host
               set leased_by = null, leased_until = null, next_at = now() + :millis * interval '1 millisecond'
             where host = :host and leased_by = :turn
            """)
        .setParameter("host", turn.host())
        .setParameter("turn", turn.id())
        .setParameter("millis", pause.toMillis())
        .executeUpdate();
  }
}
