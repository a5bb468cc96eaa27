package org.entente.local;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.regex.Pattern;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/**
 * The databases in one PostgreSQL, each with a role of the same name that reaches no other
 * database.
 */
public final class Databases {

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,39}");

  private final String adminUrl;
  private final Properties adminLogin;
  private final Path passwords;

  /**
   * @param adminUrl a JDBC URL with the rights to make roles and databases
   * @param passwords the folder that keeps the passwords of the roles
   */
  Databases(String adminUrl, Properties adminLogin, Path passwords) {
    this.adminUrl = adminUrl;
    this.adminLogin = adminLogin;
    this.passwords = passwords;
  }

  /** Those of a PostgreSQL that is not ours. */
  static Databases reachedBy(String adminUrl, Path passwords) {
    return new Databases(adminUrl, new Properties(), passwords);
  }

  /**
   * The database of this name, made at the first call.
   *
   * @param name a lower-case word
   */
  public Database database(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("Not a name for a database: " + name);
    }
    var password = Secret.password(passwords.resolve(name));
    try (var connection = connect();
        var sql = connection.createStatement()) {
      if (!exists(sql, "select from pg_roles where rolname = '" + name + "'")) {
        sql.execute("create role %s login".formatted(name));
      }
      sql.execute("alter role %s password '%s'".formatted(name, password));
      if (!exists(sql, "select from pg_database where datname = '" + name + "'")) {
        sql.execute(
            "grant %s to current_user"
                .formatted(name)); // only a member may give a database to a role
        sql.execute("create database %1$s owner %1$s".formatted(name));
      }
      sql.execute("revoke connect, temporary on database %s from public".formatted(name));
    } catch (SQLException e) {
      throw new CannotRun("PostgreSQL made no database %s: %s".formatted(name, e.getMessage()), e);
    }
    return new Database(urlOf(name), name, password);
  }

  /** Whether PostgreSQL takes connections already; false while it starts or recovers. */
  boolean answer() {
    try (var connection = connect()) {
      return connection.isValid(2);
    } catch (SQLException e) {
      if ("28P01".equals(e.getSQLState())) {
        throw new CannotRun("PostgreSQL does not know the password in %s.".formatted(passwords), e);
      }
      return false;
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(adminUrl, adminLogin);
  }

  private String urlOf(String name) {
    var parts = Driver.parseURL(adminUrl, null);
    if (parts == null) {
      throw new CannotRun("This is not a JDBC URL of PostgreSQL: " + adminUrl);
    }
    return "jdbc:postgresql://%s:%s/%s"
        .formatted(
            PGProperty.PG_HOST.getOrDefault(parts), PGProperty.PG_PORT.getOrDefault(parts), name);
  }

  private static boolean exists(Statement sql, String query) throws SQLException {
    try (var rows = sql.executeQuery(query)) {
      return rows.next();
    }
  }
}
