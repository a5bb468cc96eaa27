package org.entente.system.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.local.Database;
import org.postgresql.PGConnection;

/**
 * PostgreSQL's own COPY, of all rows that a service wrote, into a database with the same tables.
 */
final class TableCopy {

  /**
   * Tables that hold rows, those that others refer to first; and their columns that are not
   * derived.
   */
  private static final String TABLES =
      """
      with recursive tables as (
        select oid, relname from pg_class
         where relkind = 'r' and relnamespace = current_schema()::regnamespace and relname <> 'flyway_schema_history'
      ), deep as (
        select oid, 0 as depth from tables
        union
        select c.conrelid, d.depth + 1 from deep d
          join pg_constraint c on c.confrelid = d.oid and c.contype = 'f' and c.conrelid <> c.confrelid
         where d.depth < 20
      )
      select t.relname,
             (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
               where attrelid = t.oid and attnum > 0 and not attisdropped and attgenerated = '')
        from tables t join deep d on d.oid = t.oid group by t.oid, t.relname order by max(d.depth), t.relname
      """;

  private final Database from;
  private final Database to;
  private final Path folder;

  TableCopy(Database from, Database to, Path folder) {
    this.from = from;
    this.to = to;
    this.folder = folder;
  }

  /** What was copied, and how long it took to write it. */
  record Copied(Map<String, Long> rows, Duration time) {}

  Copied run() throws SQLException, IOException {
    var tables = copyOut();
    try (var connection = connect(to)) {
      connection.setAutoCommit(false);
      try (var sql = connection.createStatement()) {
        sql.execute("truncate " + String.join(", ", allTables(connection).keySet()));
      }
      connection.commit();
      var rows = new LinkedHashMap<String, Long>();
      long start = System.nanoTime();
      for (var table : tables.entrySet()) {
        try (var in = Files.newInputStream(folder.resolve(table.getKey()))) {
          rows.put(
              table.getKey(),
              connection
                  .unwrap(PGConnection.class)
                  .getCopyAPI()
                  .copyIn(
                      "copy %s (%s) from stdin".formatted(table.getKey(), table.getValue()),
                      in,
                      1 << 20));
        }
      }
      connection.commit();
      return new Copied(rows, Duration.ofNanos(System.nanoTime() - start));
    }
  }

  private Map<String, String> copyOut() throws SQLException, IOException {
    var filled = new LinkedHashMap<String, String>();
    try (var connection = connect(from)) {
      for (var table : allTables(connection).entrySet()) {
        var file = folder.resolve(table.getKey());
        try (var out = Files.newOutputStream(file)) {
          long rows =
              connection
                  .unwrap(PGConnection.class)
                  .getCopyAPI()
                  .copyOut(
                      "copy %s (%s) to stdout".formatted(table.getKey(), table.getValue()), out);
          if (rows > 0) {
            filled.put(table.getKey(), table.getValue());
          }
        }
      }
    }
    return filled;
  }

  private static Map<String, String> allTables(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, String>();
    try (var sql = connection.createStatement();
        var row = sql.executeQuery(TABLES)) {
      while (row.next()) {
        tables.put(row.getString(1), row.getString(2));
      }
    }
    return tables;
  }

  /** How large tables and their indexes are, the largest first. */
  static List<String> sizes(Database database) throws SQLException {
    var sizes = new ArrayList<String>();
    try (var connection = connect(database);
        var sql = connection.createStatement();
        var row =
            sql.executeQuery(
                """
                select relname || ' ' || pg_size_pretty(pg_total_relation_size(oid)) from pg_class
                 where relkind = 'r' and relnamespace = current_schema()::regnamespace
                 order by pg_total_relation_size(oid) desc limit 8
                """)) {
      while (row.next()) {
        sizes.add(row.getString(1));
      }
    }
    return sizes;
  }

  private static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }
}
