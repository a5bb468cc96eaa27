package org.entente.store.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** This service's own changes in the order in which they were committed. */
@ApplicationScoped
public class Feed {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final DataSource database;
  private final FeedSignal signal;

  Feed(DataSource database, FeedSignal signal) {
    this.database = database;
    this.signal = signal;
  }

  /**
   * Up to {@code limit} changes behind a position.
   *
   * @param after from the oldest that is kept when absent
   * @throws PositionGone when what follows is not kept any more
   */
  public List<Change> after(@Nullable String after, int limit) {
    return read(after == null ? null : Position.parse(after), limit).changes();
  }

  /** The position of the newest change there is. */
  public String head() {
    try (var connection = database.getConnection()) {
      return state(connection).head().toString();
    } catch (SQLException e) {
      throw new IllegalStateException("The feed cannot be read", e);
    }
  }

  /**
   * Changes behind a position, waiting for the first of them if there is none yet.
   *
   * @return the changes, none when there was none in time, and the position behind them
   */
  Slice await(@Nullable String after, int limit, Duration longest) throws InterruptedException {
    var end = System.nanoTime() + longest.toNanos();
    var position = after == null ? null : Position.parse(after);
    while (true) {
      var seen = signal.count();
      var slice = read(position, limit);
      var left = Duration.ofNanos(end - System.nanoTime());
      if (!slice.changes().isEmpty() || !left.isPositive() || signal.isClosed()) {
        return slice;
      }
      signal.await(seen, left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
    }
  }

  record Slice(List<Change> changes, String next) {}

  private record State(String epoch, long last, long pruned) {
    Position head() {
      return new Position(epoch, last);
    }
  }

  private Slice read(@Nullable Position after, int limit) {
    try (var connection = database.getConnection()) {
      var state = state(connection);
      var from = after == null ? state.pruned() : after.number();
      if (after != null
          && (!after.epoch().equals(state.epoch())
              || from < state.pruned()
              || from > state.last())) {
        throw new PositionGone();
      }
      var changes =
          from == state.last() ? List.<Change>of() : read(connection, state.epoch(), from, limit);
      var next =
          changes.isEmpty()
              ? new Position(state.epoch(), from).toString()
              : changes.getLast().position();
      return new Slice(changes, next);
    } catch (SQLException e) {
      throw new IllegalStateException("The feed cannot be read", e);
    }
  }

  private static State state(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select epoch, last, pruned from feed");
        var row = statement.executeQuery()) {
      row.next();
      return new State(row.getString(1), row.getLong(2), row.getLong(3));
    }
  }

  private static List<Change> read(Connection connection, String epoch, long from, int limit)
      throws SQLException {
    var changes = new ArrayList<Change>();
    try (var statement =
        connection.prepareStatement(
            "select id, type, aggregateid, version, time, position from outbox"
                + " where position > ? order by position limit ?")) {
      statement.setLong(1, from);
      statement.setInt(2, limit);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          changes.add(
              new Change(
                  row.getObject(1, UUID.class),
                  row.getString(2),
                  row.getString(3),
                  row.getLong(4),
                  row.getTimestamp(5).toInstant(),
                  new Position(epoch, row.getLong(6)).toString()));
        }
      }
    }
    return changes;
  }
}
