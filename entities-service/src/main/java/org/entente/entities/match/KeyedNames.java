package org.entente.entities.match;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.entities.subject.EntityChanged;
import org.jboss.logging.Logger;

/**
 * Gives names the keys they are looked for by: those of changed entities before the transaction
 * ends, those that came with the program or with an older version of it before the service starts.
 */
@ApplicationScoped
class KeyedNames {

  private static final Logger LOG = Logger.getLogger(KeyedNames.class);
  private static final long LOCK = 0x6D617463686BL;
  private static final int AT_ONCE = 5000;
  private static final String CHANGED = KeyedNames.class.getName();

  private final DataSource database;
  private final EntityManager entities;
  private final TransactionSynchronizationRegistry transaction;

  KeyedNames(
      DataSource database, EntityManager entities, TransactionSynchronizationRegistry transaction) {
    this.database = database;
    this.entities = entities;
    this.transaction = transaction;
  }

  /** After what comes with the program was stored. */
  void start(@Observes @Priority(4000) StartupEvent event) throws SQLException {
    keyAll();
  }

  void note(@Observes EntityChanged change) {
    changed().add(change.id());
  }

  /** All names of a transaction at once, whatever the number of its changes. */
  void key(@Observes(during = TransactionPhase.BEFORE_COMPLETION) EntityChanged last)
      throws SQLException {
    var changed = changed();
    if (changed.isEmpty()) {
      return;
    }
    entities.flush();
    try (var connection = database.getConnection()) {
      write(connection, without(connection, changed));
    }
    changed.clear();
  }

  /** One instance at a time; the others wait and find it done. */
  void keyAll() throws SQLException {
    var began = System.nanoTime();
    var keyed = 0;
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        int some;
        do {
          some = keySome(connection);
          keyed += some;
        } while (some > 0);
      } catch (SQLException e) {
        connection.rollback();
        throw e;
      }
    }
    if (keyed > 0) {
      LOG.infof(
          "Made the match keys of %d names in %d ms",
          keyed, Duration.ofNanos(System.nanoTime() - began).toMillis());
    }
  }

  private static int keySome(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(?)")) {
      lock.setLong(1, LOCK);
      lock.execute();
    }
    var names = without(connection);
    write(connection, names);
    connection.commit();
    return names.size();
  }

  @SuppressWarnings("unchecked")
  private Set<UUID> changed() {
    var changed = (Set<UUID>) transaction.getResource(CHANGED);
    if (changed == null) {
      changed = new HashSet<>();
      transaction.putResource(CHANGED, changed);
    }
    return changed;
  }

  private static Map<UUID, String> without(Connection connection) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select id, value from entity_name where match_keys is null limit ?")) {
      statement.setInt(1, AT_ONCE);
      return read(statement);
    }
  }

  private static Map<UUID, String> without(Connection connection, Set<UUID> entities)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select id, value from entity_name where match_keys is null and entity_id = any(?)")) {
      statement.setArray(1, connection.createArrayOf("uuid", entities.toArray()));
      return read(statement);
    }
  }

  private static Map<UUID, String> read(PreparedStatement statement) throws SQLException {
    var names = new LinkedHashMap<UUID, String>();
    try (var row = statement.executeQuery()) {
      while (row.next()) {
        names.put(row.getObject(1, UUID.class), row.getString(2));
      }
    }
    return names;
  }

  private static void write(Connection connection, Map<UUID, String> names) throws SQLException {
    if (names.isEmpty()) {
      return;
    }
    var keys = names.values().stream().map(KeyedNames::keys).toArray(String[]::new);
    try (var statement =
        connection.prepareStatement(
            """
            update entity_name n set match_keys = cast(k.keys as integer[])
              from unnest(?, ?) as k (id, keys) where n.id = k.id
            """)) {
      statement.setArray(1, connection.createArrayOf("uuid", names.keySet().toArray()));
      statement.setArray(2, connection.createArrayOf("text", keys));
      statement.executeUpdate();
    }
  }

  private static String keys(String name) {
    return Arrays.toString(MatchKeys.stored(name)).replace('[', '{').replace(']', '}');
  }
}
