package org.entente.cooperation;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.World.anybody;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked of the database can be answered from the indexes that are there for it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class IndexUseTest {

  private static final Pattern PARAMETER = Pattern.compile("\\?");

  @Inject DataSource database;

  @ParameterizedTest
  @ValueSource(strings = {"CERTAIN", "POSSIBLE"})
  void datesAreFoundByTheirIndex(String match) throws SQLException {
    var asked = asked("/v1/records?from=2025-01-01&to=2025-12-31&match=" + match, "daterange");

    assertThat(plan(asked, "record_newest", "record_of_kind"))
        .contains("Bitmap Index Scan on record_dates");
  }

  @Test
  void absencesAreFoundByTheirIndex() throws SQLException {
    var asked = asked("/v1/dyads/KH-TH", "ABSENT");

    assertThat(plan(asked, "party_of_record")).contains("Bitmap Index Scan on party_absent");
  }

  private static String asked(String address, String word) {
    return Statements.heardDuring(() -> anybody().get(address).then().statusCode(200)).stream()
        .filter(sql -> sql.contains(word))
        .findFirst()
        .orElseThrow();
  }

  /**
   * How it is answered when tables are large, so that reading them whole is out of the question.
   */
  private String plan(String sql, String... without) throws SQLException {
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        return plan(connection, sql, without);
      } finally {
        connection.rollback();
      }
    }
  }

  private static String plan(Connection connection, String sql, String... without)
      throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("set local enable_seqscan = off");
      statement.execute("set local enable_indexscan = off");
      statement.execute("set local enable_indexonlyscan = off");
      for (var index : without) {
        statement.execute("drop index " + index);
      }
      statement.execute("set local plan_cache_mode = force_generic_plan");
      statement.execute("prepare asked as " + numbered(sql));
      var plan = new StringBuilder();
      try (var rows = statement.executeQuery("explain execute asked" + unknown(sql))) {
        while (rows.next()) {
          plan.append(rows.getString(1)).append('\n');
        }
      }
      statement.execute("deallocate asked");
      return plan.toString();
    }
  }

  private static String unknown(String sql) {
    return PARAMETER.matcher(sql).results().map(p -> "null").collect(joining(", ", "(", ")"));
  }

  private static String numbered(String sql) {
    var count = new int[1];
    return PARAMETER.matcher(sql).replaceAll(m -> Matcher.quoteReplacement("$" + ++count[0]));
  }
}
