package org.entente.entities.seeding;

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
import java.util.HashSet;
import javax.sql.DataSource;
import org.entente.entities.country.CountryFixture;
import org.entente.entities.name.NameText;
import org.entente.entities.subject.Kind;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SeedingTest {

  @Inject Seeding seeding;
  @Inject DataSource database;

  @TestHTTPResource(value = "/health/ready", management = true)
  URI ready;

  @Test
  void anotherEditionAddsOnlyWhatIsNew() throws SQLException {
    var before = content();
    execute("update seeding set edition = 'another'");
    execute("delete from entity_name where value in ('Cambodia', 'Phnom Penh', 'UNODC')");

    seeding.seed();

    assertThat(content()).isEqualTo(before);
  }

  @Test
  void capitalsAndBodiesAreThereByTheSameIdsEverywhere() {
    given()
        .get("/v1/entities/{id}", TypeId.show("entity", SeedId.of("body:unodc")))
        .then()
        .statusCode(200)
        .body("name", is("United Nations Office on Drugs and Crime"))
        .body("kind", is("ORGANIZATION"));
    given()
        .get("/v1/entities/{id}", TypeId.show("entity", SeedId.of("capital:KH")))
        .then()
        .statusCode(200)
        .body("name", is("Phnom Penh"))
        .body("country", is("KH"))
        .body("kind", is("PLACE"));
  }

  @Test
  void noNameIsAlsoACountrys() {
    var seeds = new KnownBodiesAndPlaces().all();
    assertThat(seeds.stream().map(Seed::id).distinct()).hasSameSizeAs(seeds);
    assertThat(seeds.stream().filter(s -> s.kind() == Kind.PLACE)).hasSizeGreaterThan(170);
    var countries = new HashSet<String>();
    CountryFixture.tell((id, code, value, kind, language) -> countries.add(NameText.folded(value)));
    assertThat(seeds.stream().flatMap(s -> s.names().stream()).map(n -> NameText.folded(n.value())))
        .doesNotContainAnyElementsOf(countries);
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
                "select md5(string_agg(concat_ws('|', n.id, n.value, n.kind, n.language, n.place), ',' order by n.id)) from entity_name n"
                    + " join entity e on e.id = n.entity_id where e.id < '00000000-0001-0000-0000-000000000000'")) {
      row.next();
      return row.getString(1);
    }
  }
}
