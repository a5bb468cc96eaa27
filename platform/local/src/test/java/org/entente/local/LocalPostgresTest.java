package org.entente.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import org.entente.local.LocalPostgres.Durability;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A running PostgreSQL as {@code make up} starts it. */
class LocalPostgresTest {

  @TempDir static Path home;
  private static LocalPostgres postgres;

  @BeforeAll
  static void start() throws InterruptedException {
    postgres =
        LocalPostgres.start(home, home.resolve("postgres.log"), Ports.free(), Durability.FULL);
  }

  @AfterAll
  static void stop() {
    postgres.close();
  }

  @Test
  void aRoleReachesNoOtherDatabase() {
    var articles = postgres.database("articles");
    var entities = postgres.database("entities");

    assertThatThrownBy(() ->
            DriverManager.getConnection(entities.jdbcUrl(), articles.user(), articles.password()))
        .hasMessageContaining("permission denied for database \"entities\"");
  }

  @Test
  void nobodyComesInWithoutThePassword() {
    var articles = postgres.database("articles");

    assertThatThrownBy(
            () -> DriverManager.getConnection(articles.jdbcUrl(), articles.user(), "guessed"))
        .hasMessageContaining("password authentication failed");
  }

  @Test
  void onlyTheOwnerReadsThePasswords() throws Exception {
    postgres.database("articles");

    for (var role : new String[] {"articles", "entente"}) {
      var permissions = Files.getPosixFilePermissions(home.resolve("passwords").resolve(role));
      assertThat(PosixFilePermissions.toString(permissions)).isEqualTo("rw-------");
    }
  }

  @Test
  void whatIsAcknowledgedIsOnDisk() throws Exception {
    assertThat(
            Sql.ask(
                postgres.database("articles"),
                """
                select string_agg(distinct setting, ' ') from pg_settings
                where name in ('fsync', 'synchronous_commit', 'full_page_writes')
                """))
        .isEqualTo("on");
  }

  @Test
  void itListensOnLoopbackOnlyAndOnNoSocket() throws Exception {
    var url = "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(postgres.port());
    var admin = new Database(url, "entente", Files.readString(home.resolve("passwords/entente")));

    assertThat(
            Sql.ask(
                admin,
                "select current_setting('listen_addresses') || current_setting('unix_socket_directories')"))
        .isEqualTo("127.0.0.1");
  }

  @Test
  void lettersOfEveryScriptAreLetters() throws Exception {
    var articles = postgres.database("articles");

    Sql.execute(
        articles,
        "create extension pg_trgm",
        "create extension unaccent",
        "create extension btree_gist");

    assertThat(
            Sql.ask(articles, "select cardinality(show_trgm('ខ្មែរ')) > 0 and lower('ÅÉ') = 'åé'"))
        .isEqualTo("t");
  }

  @Test
  void anotherPostgresDoesAsWell() throws Exception {
    var password = Files.readString(home.resolve("passwords/entente"));
    var url =
        "jdbc:postgresql://localhost:%d/postgres?user=entente&password=%s"
            .formatted(postgres.port(), password);

    var database = Databases.reachedBy(url, home.resolve("elsewhere")).database("guest");

    assertThat(Sql.ask(database, "select current_user || '@' || current_database()"))
        .isEqualTo("guest@guest");
  }
}
