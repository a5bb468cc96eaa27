package org.entente.local;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** One-liners against a database. */
final class Sql {

  private Sql() {}

  static Connection connect(Database database) throws SQLException {
    return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
  }

  static void execute(Database database, String... statements) throws SQLException {
    try (var connection = connect(database);
        var sql = connection.createStatement()) {
      for (var statement : statements) {
        sql.execute(statement);
      }
    }
  }

  static String ask(Database database, String query) throws SQLException {
    try (var connection = connect(database);
        var sql = connection.createStatement();
        var rows = sql.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
