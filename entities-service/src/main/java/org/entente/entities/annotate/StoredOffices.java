package org.entente.entities.annotate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.entente.entities.period.Period;
import org.entente.platform.access.Visibility;

/** Reads the offices of whoever a request's texts may name, at once. */
@ApplicationScoped
class StoredOffices {

  private static final String OFFICES =
      """
      select e.canonical_id, p.title, o.start_earliest, o.start_latest, o.end_earliest, o.end_latest
        from entity e join occupancy o on o.entity_id = e.id join position p on p.id = o.position_id
       where e.canonical_id = any(?) and e.visibility = any(?)
      """;

  private final DataSource database;

  StoredOffices(DataSource database) {
    this.database = database;
  }

  /**
   * @param persons those that others are taken for
   * @param visible offices of persons of other visibility are left out
   */
  HeldOffices of(Set<UUID> persons, Set<Visibility> visible) {
    if (persons.isEmpty()) {
      return HeldOffices.NONE;
    }
    try (var connection = database.getConnection();
        var statement = connection.prepareStatement(OFFICES)) {
      statement.setArray(1, connection.createArrayOf("uuid", persons.toArray()));
      statement.setArray(2, connection.createArrayOf("text", visible.toArray()));
      try (var row = statement.executeQuery()) {
        var times = new HashMap<UUID, List<OfficeTime>>();
        while (row.next()) {
          times
              .computeIfAbsent(row.getObject(1, UUID.class), person -> new ArrayList<>())
              .add(time(row));
        }
        return new HeldOffices(times);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("Offices could not be read", e);
    }
  }

  private static OfficeTime time(ResultSet row) throws SQLException {
    return new OfficeTime(
        row.getString(2),
        Period.ofDays(
            row.getObject(3, LocalDate.class),
            row.getObject(4, LocalDate.class),
            row.getObject(5, LocalDate.class),
            row.getObject(6, LocalDate.class)));
  }
}
