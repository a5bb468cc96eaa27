package org.entente.store.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.entente.store.loop.BackgroundLoop;
import org.jspecify.annotations.Nullable;

/**
 * Gives committed changes their positions, one sequencer at a time over all instances. Numbers
 * given at insert or derived from transaction ids lose changes or break the order within a thing;
 * numbering after the commit does neither.
 */
@ApplicationScoped
class Sequencer {

  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final int AT_ONCE = 2000;

  /** An arbitrary number that nothing else in the database locks. */
  private static final long LOCK = 0x656E74656E7465L;

  private static final String NUMBER =
      """
      with fresh as (
        select seq, row_number() over (order by seq) as n
          from (select seq from outbox where position is null order by seq limit %d) oldest
      ), numbered as (
        update outbox o set position = f.last + fresh.n
          from fresh, feed f
         where o.seq = fresh.seq
        returning o.position
      )
      update feed set last = (select max(position) from numbered)
       where exists (select from numbered)
      returning (select count(*) from numbered)
      """
          .formatted(AT_ONCE);

  private final DataSource database;
  private final FeedSignal signal;
  private @Nullable BackgroundLoop loop;

  Sequencer(DataSource database, FeedSignal signal) {
    this.database = database;
    this.signal = signal;
  }

  void start(@Observes StartupEvent event) {
    loop = BackgroundLoop.start("feed-sequencer", PAUSE, this::number);
  }

  void stop(@Observes ShutdownEvent event) {
    if (loop != null) {
      loop.close();
    }
  }

  void wake() {
    if (loop != null) {
      loop.wake();
    }
  }

  private boolean number() throws SQLException {
    var numbered = 0;
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (var statement = connection.createStatement()) {
        // Locked before looking: a statement sees what was committed before it began, so the
        // numbering must begin
        // when no other sequencer is at it.
        try (var lock = statement.executeQuery("select pg_try_advisory_xact_lock(" + LOCK + ")")) {
          if (!lock.next() || !lock.getBoolean(1)) {
            connection.rollback();
            return false;
          }
        }
        try (var result = statement.executeQuery(NUMBER)) {
          numbered = result.next() ? result.getInt(1) : 0;
        }
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
    if (numbered > 0) {
      signal.changed();
    }
    return numbered == AT_ONCE;
  }
}
