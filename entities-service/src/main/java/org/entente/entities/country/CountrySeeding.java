package org.entente.entities.country;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.entities.name.NameText;
import org.entente.entities.name.Script;
import org.entente.platform.id.CountryId;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Stores the countries at the first start, and their new names at the first start of a version that
 * has some. Nothing that is there is changed or taken away. Countries are the same everywhere, so
 * they are no news in the change feed.
 */
@ApplicationScoped
class CountrySeeding {

  private static final Logger LOG = Logger.getLogger(CountrySeeding.class);
  private static final long LOCK = 0x636F756E7472L;

  private final DataSource database;

  CountrySeeding(DataSource database) {
    this.database = database;
  }

  void start(@Observes @Priority(1000) StartupEvent event) throws SQLException {
    seed();
  }

  /** One instance at a time; the others wait and find it done. */
  void seed() throws SQLException {
    var names = CountryNames.all();
    var edition = edition(names);
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        lock(connection);
        if (!edition.equals(stored(connection))) {
          insertCountries(connection);
          insertNames(connection, names);
          note(connection, edition);
          LOG.infof("Stored %d countries with %d names", CountryCode.all().size(), names.size());
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

  private static @Nullable String stored(Connection connection) throws SQLException {
    try (var statement =
            connection.prepareStatement("select edition from seeding where what = 'countries'");
        var row = statement.executeQuery()) {
      return row.next() ? row.getString(1) : null;
    }
  }

  private static void note(Connection connection, String edition) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into seeding (what, edition) values ('countries', ?)"
                + " on conflict (what) do update set edition = excluded.edition")) {
      statement.setString(1, edition);
      statement.executeUpdate();
    }
  }

  private static void insertCountries(Connection connection) throws SQLException {
    try (var entity =
            connection.prepareStatement(
                "insert into entity (id, canonical_id, kind, country, visibility, version) values (?, ?, 'COUNTRY', ?, 'PUBLIC', 0)"
                    + " on conflict do nothing");
        var identifier =
            connection.prepareStatement(
                "insert into entity_identifier (scheme, value, entity_id) values (?, ?, ?) on conflict do nothing")) {
      for (var code : CountryCode.all()) {
        entity.setObject(1, CountryId.of(code));
        entity.setObject(2, CountryId.of(code));
        entity.setString(3, code);
        entity.addBatch();
        identifier.setString(1, "iso3166");
        identifier.setString(2, code);
        identifier.setObject(3, CountryId.of(code));
        identifier.addBatch();
        identifier.setString(1, "iso3166-alpha3");
        identifier.setString(2, CountryCode.alpha3(code));
        identifier.addBatch();
      }
      entity.executeBatch();
      identifier.executeBatch();
    }
  }

  private static void insertNames(Connection connection, List<CountryName> names)
      throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "insert into entity_name (id, entity_id, value, folded, kind, language, script, place, given_by)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'SENDER') on conflict do nothing")) {
      var place = 0;
      for (var name : names) {
        statement.setObject(1, id(name));
        statement.setObject(2, CountryId.of(name.code()));
        statement.setString(3, name.value());
        statement.setString(4, NameText.folded(name.value()));
        statement.setString(5, name.kind().name());
        statement.setString(6, name.language());
        statement.setString(7, Script.of(name.value()));
        statement.setInt(8, place++);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /** The same in every installation, so that storing it again does nothing. */
  private static UUID id(CountryName name) {
    var hash =
        ByteBuffer.wrap(sha256(String.join("\t", name.code(), name.language(), name.value())));
    return new UUID(
        0x7000L | (hash.getShort() & 0xFFF), 0x8000000000000000L | (hash.getLong() >>> 2));
  }

  private static String edition(List<CountryName> names) {
    return HexFormat.of().formatHex(sha256(names.toString()), 0, 16);
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
