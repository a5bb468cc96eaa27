package org.entente.entities.country;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CountrySeedingTest {

  @Inject CountrySeeding seeding;
  @Inject DataSource database;

  @TestHTTPResource(value = "/health/ready", management = true)
  URI ready;

  @Test
  void anotherEditionAddsOnlyWhatIsNew() throws SQLException {
    var before = content();
    execute("update seeding set edition = 'another'");
    execute("delete from entity_name where value = 'Cambodia'");

    seeding.seed();

    assertThat(content()).isEqualTo(before);
  }

  @Test
  void serviceIsReadyOnceNamesAreLoaded() {
    await()
        .untilAsserted(() ->
            given()
                .get(ready)
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'names' }.status", is("UP")));
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private String content() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select md5(string_agg(n::text, ',' order by n.id)) from entity_name n"
                    + " join entity e on e.id = n.entity_id where e.kind = 'COUNTRY'")) {
      row.next();
      return row.getString(1);
    }
  }
}
