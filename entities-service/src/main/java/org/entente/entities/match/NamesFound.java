package org.entente.entities.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.entities.match.FoundName.Born;
import org.entente.entities.name.NameKind;
import org.entente.entities.subject.Kind;
import org.entente.platform.access.Visibility;
import org.jspecify.annotations.Nullable;

/** Reads the names that have keys in common with those asked for, and what else is scored. */
@ApplicationScoped
class NamesFound {

  private static final int MOST_OF_A_KEY = 100;
  private static final int MOST_SCORED = 60;

  /**
   * Each key is asked for by itself, so that a common one costs no more than its limit. Those that
   * have the most in common with the name are read, whoever owns them, one by one: joined as a
   * whole, PostgreSQL would expect too many and read all entities.
   */
  private static final String BY_KEYS =
      """
      with found as (
        select a.query, n.id, n.entity_id, n.value, n.kind, sum(a.says) as says
          from unnest(?, ?, ?) as a (query, key, says)
         cross join lateral (
                 select id, entity_id, value, kind from entity_name
                  where match_keys @> array[a.key] limit %d) n
         group by a.query, n.id, n.entity_id, n.value, n.kind
      ), best as (
        select *, row_number() over (partition by query order by says desc, id) as place from found
      )
      select b.query, e.id, coalesce(c.id, e.id), e.kind, e.country, b.value, b.kind, e.birth_earliest, e.birth_latest
        from best b
       cross join lateral (
               select id, canonical_id, kind, country, birth_earliest, birth_latest from entity
                where id = b.entity_id and visibility = any(?) limit 1) e
        left join lateral (
               select id from entity
                where id = e.canonical_id and e.canonical_id <> e.id and visibility = any(?) limit 1) c on true
       where b.place <= %d
      """
          .formatted(MOST_OF_A_KEY, MOST_SCORED);

  private static final String OFFICES =
      "select o.entity_id, p.title from occupancy o join position p on p.id = o.position_id where o.entity_id = any(?)";

  private static final String CALLED =
      """
      select distinct on (entity_id) entity_id, value from entity_name where entity_id = any(?)
       order by entity_id, (kind = 'PRIMARY' and (language = 'en' or language like 'en-%')) desc nulls last, place
      """;

  private final DataSource database;

  NamesFound(DataSource database) {
    this.database = database;
  }

  /** By query, in the order they are asked. */
  List<List<FoundName>> byKeys(List<Map<Integer, Float>> asked, Collection<Visibility> visible)
      throws SQLException {
    var queries = new ArrayList<Integer>();
    var keys = new ArrayList<Integer>();
    var says = new ArrayList<Float>();
    var found = new ArrayList<List<FoundName>>();
    for (int i = 0; i < asked.size(); i++) {
      found.add(new ArrayList<>());
      for (var key : asked.get(i).entrySet()) {
        queries.add(i);
        keys.add(key.getKey());
        says.add(key.getValue());
      }
    }
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(BY_KEYS)) {
      statement.setArray(1, connection.createArrayOf("integer", queries.toArray()));
      statement.setArray(2, connection.createArrayOf("integer", keys.toArray()));
      statement.setArray(3, connection.createArrayOf("real", says.toArray()));
      statement.setArray(4, names(connection, visible));
      statement.setArray(5, names(connection, visible));
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          found.get(row.getInt(1)).add(name(row));
        }
      }
    }
    return found;
  }

  /** The titles of all offices that some entities held at any time. */
  Map<UUID, List<String>> offices(Collection<UUID> entities) throws SQLException {
    var offices = new HashMap<UUID, List<String>>();
    read(
        OFFICES,
        entities,
        (id, title) -> offices.computeIfAbsent(id, i -> new ArrayList<>()).add(title));
    return offices;
  }

  /** What entities are called in English, else by their first names. */
  Map<UUID, String> called(Collection<UUID> entities) throws SQLException {
    var called = new HashMap<UUID, String>();
    read(CALLED, entities, called::put);
    return called;
  }

  private interface Row {
    void take(UUID entity, String text);
  }

  private void read(String sql, Collection<UUID> entities, Row taken) throws SQLException {
    if (entities.isEmpty()) {
      return;
    }
    try (var connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, connection.createArrayOf("uuid", entities.toArray()));
      try (var row = statement.executeQuery()) {
        while (row.next()) {
          taken.take(row.getObject(1, UUID.class), row.getString(2));
        }
      }
    }
  }

  private static FoundName name(ResultSet row) throws SQLException {
    return new FoundName(
        row.getObject(2, UUID.class),
        row.getObject(3, UUID.class),
        Kind.valueOf(row.getString(4)),
        row.getString(5),
        born(row.getObject(8, LocalDate.class), row.getObject(9, LocalDate.class)),
        row.getString(6),
        NameKind.valueOf(row.getString(7)));
  }

  private static @Nullable Born born(@Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return earliest == null && latest == null ? null : new Born(earliest, latest);
  }

  private static Array names(Connection connection, Collection<Visibility> visible)
      throws SQLException {
    return connection.createArrayOf("text", visible.stream().map(Enum::name).toArray());
  }
}
