package org.entente.entities.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads what is shown of entities, of many in one statement. */
@ApplicationScoped
class EntityDetails {

  private static final String DETAILS =
      """
      select e.id, e.kind, e.country, e.description, e.birth_edtf,
             array(select n.value from entity_name n where n.entity_id = e.id
                    order by (n.kind = 'PRIMARY' and (n.language = 'en' or n.language like 'en-%')) desc nulls last, n.place),
             array(select i.scheme || ':' || i.value from entity_identifier i where i.entity_id = e.id order by 1),
             array(select distinct p.title from occupancy o join position p on p.id = o.position_id
                    where o.entity_id = e.id order by 1)
        from entity e
       where e.visibility = any(?)
      """;

  private static final String BY_IDS = DETAILS + " and e.id = any(?)";

  private static final String BY_BEGINNING =
      """
      select distinct entity_id, first from (
        select n.entity_id, min(n.folded collate "C") over (partition by n.entity_id) as first
          from (select n.entity_id, n.folded from entity_name n join entity e on e.id = n.entity_id and e.visibility = any(?)
                 where n.folded like ? escape '!' order by n.folded using ~<~ limit ?) n) found
       order by first, entity_id
      """;

  private static final int NAMES_READ = 500;

  private final DataSource database;

  EntityDetails(DataSource database) {
    this.database = database;
  }

  /** Those of some that the caller may see. */
  Map<UUID, Details> of(Collection<UUID> ids, Collection<Visibility> visible) {
    var details = new LinkedHashMap<UUID, Details>();
    if (ids.isEmpty()) {
      return details;
    }
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(BY_IDS)) {
      statement.setArray(1, texts(connection, visible));
      statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          var each = details(row);
          details.put(each.uuid(), each);
        }
      }
      return details;
    } catch (SQLException e) {
      throw new IllegalStateException("The entities could not be read", e);
    }
  }

  /** Those with a name that begins so, by that name; of the first {@value #NAMES_READ} names. */
  List<Details> beginning(String prefix, int from, int most, Collection<Visibility> visible) {
    var folded = NameText.folded(prefix);
    if (folded.isEmpty()) {
      return List.of();
    }
    var found = ids(folded, visible).stream().skip(from).limit(most).toList();
    var details = of(found, visible);
    return found.stream().map(details::get).filter(Objects::nonNull).toList();
  }

  private List<UUID> ids(String folded, Collection<Visibility> visible) {
    try (var connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(BY_BEGINNING)) {
      statement.setArray(1, texts(connection, visible));
      statement.setString(2, folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%");
      statement.setInt(3, NAMES_READ);
      var ids = new ArrayList<UUID>();
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          ids.add(row.getObject(1, UUID.class));
        }
      }
      return ids;
    } catch (SQLException e) {
      throw new IllegalStateException("The names could not be read", e);
    }
  }

  private static Details details(ResultSet row) throws SQLException {
    return new Details(
        row.getObject(1, UUID.class),
        Kind.valueOf(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        list(row.getArray(6)),
        list(row.getArray(7)),
        list(row.getArray(8)));
  }

  private static List<String> list(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }

  private static Array texts(Connection connection, Collection<Visibility> values)
      throws SQLException {
    return connection.createArrayOf("text", values.stream().map(Enum::name).toArray());
  }
}
