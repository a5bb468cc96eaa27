package org.entente.store.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** This service's own changes in the order in which they were committed. */
@ApplicationScoped
public class Feed {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(250);

  private final DataSource database;
  private final FeedSignal signal;
  private final FeedConfig config;

  Feed(DataSource database, FeedSignal signal, FeedConfig config) {
    this.database = database;
    this.signal = signal;
    this.config = config;
  }

  /**
   * Up to {@code limit} changes behind a position, whoever may learn of them.
   *
   * @param after from the oldest that is kept when absent
   * @throws PositionGone when what follows is not kept any more
   */
  public List<Change> after(@Nullable String after, int limit) {
    return read(after == null ? null : Position.parse(after), limit, Visibility.CURATOR).changes();
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
   * @param clearance of the reader, who hears of what they may see only
   * @return the changes, none when there was none in time, and the position behind them
   */
  Slice await(@Nullable String after, int limit, Duration longest, Visibility clearance)
      throws InterruptedException {
    var end = System.nanoTime() + longest.toNanos();
    var position = after == null ? null : Position.parse(after);
    while (true) {
      var seen = signal.count();
      var slice = read(position, limit, clearance);
      var left = Duration.ofNanos(end - System.nanoTime());
      if (!slice.changes().isEmpty() || !left.isPositive() || signal.isClosed()) {
        return slice;
      }
      position = slice.next();
      signal.await(seen, left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
    }
  }

  record Slice(List<Change> changes, Position next) {}

  private record State(String epoch, long last, long pruned) {
    Position head() {
      return new Position(epoch, last);
    }
  }

  private Slice read(@Nullable Position after, int limit, Visibility clearance) {
    try (var connection = database.getConnection()) {
      var state = state(connection);
      var from = after == null ? state.pruned() : after.number();
      if (after != null
          && (!after.epoch().equals(state.epoch())
              || from < state.pruned()
              || from > state.last())) {
        throw new PositionGone(config.snapshot());
      }
      return from == state.last()
          ? new Slice(List.of(), new Position(state.epoch(), from))
          : read(connection, new Position(state.epoch(), from), limit, clearance);
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

  /** The position moves on over what the reader may not see, too. */
  private static Slice read(Connection connection, Position from, int limit, Visibility clearance)
      throws SQLException {
    var changes = new ArrayList<Change>();
    var next = from;
    try (var statement =
        connection.prepareStatement(
            "select id, type, aggregateid, version, time, position, visibility from outbox"
                + " where position > ? order by position limit ?")) {
      statement.setLong(1, from.number());
      statement.setInt(2, limit);
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          next = new Position(from.epoch(), row.getLong(6));
          if (Visibility.valueOf(row.getString(7)).compareTo(clearance) <= 0) {
            changes.add(change(row, next));
          }
        }
      }
    }
    return new Slice(changes, next);
  }

  private static Change change(ResultSet row, Position position) throws SQLException {
    return new Change(
        row.getObject(1, UUID.class),
        row.getString(2),
        row.getString(3),
        row.getLong(4),
        row.getTimestamp(5).toInstant(),
        position.toString());
  }
}
