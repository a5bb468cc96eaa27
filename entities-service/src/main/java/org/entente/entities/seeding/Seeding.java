package org.entente.entities.seeding;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.entente.entities.name.NameText;
import org.entente.entities.name.Script;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stores what comes with the program at the first start, and what is new of it at the first start
 * of a version that has some. Nothing that is there is changed or taken away. It is the same
 * everywhere, so it is no news in the change feed.
 */
@ApplicationScoped
class Seeding {

  private static final Logger LOG = Logger.getLogger(Seeding.class);
  private static final long LOCK = 0x636F756E7472L;

  private final List<Seeds> seeds;
  private final DataSource database;

  Seeding(@All List<Seeds> seeds, DataSource database) {
    this.seeds = seeds;
    this.database = database;
  }

  void start(@Observes @Priority(1000) StartupEvent event) throws SQLException {
    seed();
  }

  /** One instance at a time; the others wait and find it done. */
  void seed() throws SQLException {
    for (var some : seeds) {
      seed(some.what(), some.all());
    }
  }

  private void seed(String what, List<Seed> entities) throws SQLException {
    var edition = HexFormat.of().formatHex(SeedId.sha256(entities.toString()), 0, 16);
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        lock(connection);
        if (!edition.equals(stored(connection, what))) {
          insertEntities(connection, entities);
          insertNames(connection, entities);
          note(connection, what, edition);
          LOG.infof("Stored %d %s", entities.size(), what);
        }
        connection.commit();
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
  }

  private static void lock(Connection connection) throws SQLException {
    try (var statement = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      statement.setLong(1, LOCK);
      statement.execute();
    }
  }

  private static @Nullable String stored(Connection connection, String what) throws SQLException {
    try (var statement =
        connection.prepareStatement("select edition from seeding where what = ?")) {
      statement.setString(1, what);
      try (var row = statement.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  private static void note(Connection connection, String what, String edition) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into seeding (what, edition) values (?, ?)"
                + " on conflict (what) do update set edition = excluded.edition")) {
      statement.setString(1, what);
      statement.setString(2, edition);
      statement.executeUpdate();
    }
  }

  private static void insertEntities(Connection connection, List<Seed> entities)
      throws SQLException {
    try (var entity =
            connection.prepareStatement(
                "insert into entity (id, canonical_id, kind, country, sorted_name, visibility, version) values (?, ?, ?, ?, ?, 'PUBLIC', 0)"
                    + " on conflict do nothing");
        var identifier =
            connection.prepareStatement(
                "insert into entity_identifier (scheme, value, entity_id) values (?, ?, ?) on conflict do nothing")) {
      for (var seed : entities) {
        entity.setObject(1, seed.id());
        entity.setObject(2, seed.id());
        entity.setString(3, seed.kind().name());
        entity.setString(4, seed.country());
        entity.setString(5, NameText.folded(seed.name()));
        entity.addBatch();
        for (var called : seed.externalIds()) {
          identifier.setString(1, called.scheme());
          identifier.setString(2, called.value());
          identifier.setObject(3, seed.id());
          identifier.addBatch();
        }
      }
      entity.executeBatch();
      identifier.executeBatch();
    }
  }

  private static void insertNames(Connection connection, List<Seed> entities) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into entity_name (id, entity_id, value, folded, kind, language, script, place, given_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'SENDER') on conflict do nothing")) {
      for (var seed : entities) {
        var place = 0;
        for (var name : seed.names()) {
          statement.setObject(1, SeedId.of(seed.key(), name.language(), name.value()));
          statement.setObject(2, seed.id());
          statement.setString(3, name.value());
          statement.setString(4, NameText.folded(name.value()));
          statement.setString(5, name.kind().name());
          statement.setString(6, name.language());
          statement.setString(7, Script.of(name.value()));
          statement.setInt(8, place++);
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }
}
