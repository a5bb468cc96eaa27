package org.entente.entities.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads names for the index. Positions are left out: "Prime Minister" names nobody. */
@ApplicationScoped
class StoredNames {

  private static final String NAMES =
      """
      select e.id, e.canonical_id, e.kind, e.country, e.visibility, n.value, n.kind, n.language, c.visibility
        from entity e join entity_name n on n.entity_id = e.id join entity c on c.id = e.canonical_id
       where e.kind <> 'POSITION'
      """;
  private static final String OF_SOME =
      " and (e.id = any(?) or e.canonical_id = any(?)) order by e.id";
  private static final int FETCH = 5000;

  private final DataSource database;

  StoredNames(DataSource database) {
    this.database = database;
  }

  /** Names of all entities, and the phrases that hide names. */
  List<IndexedName> all() throws SQLException {
    var names = new ArrayList<>(HidingPhrases.all());
    try (var connection = database.getConnection()) {
      // Without a transaction the driver would read a million rows at once.
      connection.setAutoCommit(false);
      try (var statement = connection.prepareStatement(NAMES + " order by e.id")) {
        statement.setFetchSize(FETCH);
        read(statement, names);
      } finally {
        connection.rollback();
      }
    }
    return names;
  }

  /** Names of some entities, and of those that are taken for them. */
  List<IndexedName> of(Collection<UUID> entities) throws SQLException {
    var names = new ArrayList<IndexedName>();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(NAMES + OF_SOME)) {
      var ids = connection.createArrayOf("uuid", entities.toArray());
      statement.setArray(1, ids);
      statement.setArray(2, ids);
      read(statement, names);
    }
    return names;
  }

  private static void read(PreparedStatement statement, List<IndexedName> names)
      throws SQLException {
    var codes = new Codes();
    try (var row = statement.executeQuery()) {
      var owner = Owner.NOBODY;
      while (row.next()) {
        if (!row.getObject(1, UUID.class).equals(owner.id())) {
          owner = owner(row, codes);
        }
        names.add(
            IndexedName.of(
                owner,
                row.getString(6),
                NameKind.valueOf(row.getString(7)),
                codes.one(row.getString(8))));
      }
    }
  }

  private static Owner owner(ResultSet row, Codes codes) throws SQLException {
    var id = row.getObject(1, UUID.class);
    var canonical = row.getObject(2, UUID.class);
    return new Owner(
        id,
        canonical.equals(id) ? id : canonical,
        Kind.valueOf(row.getString(3)),
        codes.one(row.getString(4)),
        Visibility.valueOf(row.getString(5)),
        Visibility.valueOf(row.getString(9)));
  }

  /** A million names are of few languages and countries: each of these is kept once. */
  private static final class Codes {

    private final Map<String, String> kept = new HashMap<>();

    @Nullable String one(@Nullable String code) {
      return code == null ? null : kept.computeIfAbsent(code, c -> c);
    }
  }
}
