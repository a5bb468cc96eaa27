package org.entente.entities.index;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;

/** Reads names for the index. Positions are left out: "Prime Minister" names nobody. */
@ApplicationScoped
class StoredNames {

  private static final String NAMES =
      """
      select e.id, e.canonical_id, e.kind, e.country, e.visibility, n.value, n.kind, n.language
        from entity e join entity_name n on n.entity_id = e.id
       where e.kind <> 'POSITION'
      """;
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

  List<IndexedName> of(Collection<UUID> entities) throws SQLException {
    var names = new ArrayList<IndexedName>();
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(NAMES + " and e.id = any(?) order by e.id")) {
      statement.setArray(1, connection.createArrayOf("uuid", entities.toArray()));
      read(statement, names);
    }
    return names;
  }

  private static void read(PreparedStatement statement, List<IndexedName> names)
      throws SQLException {
    try (var row = statement.executeQuery()) {
      var owner = Owner.NOBODY;
      while (row.next()) {
        if (!row.getObject(1, UUID.class).equals(owner.id())) {
          owner = owner(row);
        }
        names.add(
            IndexedName.of(
                owner, row.getString(6), NameKind.valueOf(row.getString(7)), row.getString(8)));
      }
    }
  }

  private static Owner owner(ResultSet row) throws SQLException {
    return new Owner(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        Kind.valueOf(row.getString(3)),
        row.getString(4),
        Visibility.valueOf(row.getString(5)));
  }
}
