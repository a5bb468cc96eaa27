package org.entente.cooperation;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.anybody;
import static org.entente.cooperation.World.between;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads for many at once. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class ManyTest {

  @Test
  void batchIsAnsweredInTheOrderOfTheIds() {
    var one = accepted(between("BR", "AR"));
    var two = proposed(between("BR", "AR"));

    batch(
            "{\"ids\": [\"%s\", \"record_01jd0000000000000000000009\", \"%s\", \"nonsense\"]}"
                .formatted(two, one))
        .body("items[0].id", equalTo(two))
        .body("items[1]", nullValue())
        .body("items[2].id", equalTo(one))
        .body("items[3]", nullValue());
  }

  @Test
  void batchLeavesOutWhatWasNotAskedFor() {
    var id = accepted(between("BR", "CL"));

    batch("{\"ids\": [\"%s\"], \"fields\": [\"kind\", \"parties\"]}".formatted(id))
        .body("items[0].parties.role", contains("ACTOR", "RECIPIENT"))
        .body("items[0].evidence", nullValue());
  }

  @Test
  void groupsAreAnsweredInTheOrderOfTheKeys() {
    var older = accepted(between("BR", "PE"));
    var newer = accepted(between("BR", "PE"));

    grouped(
            """
            {"by": "pair", "keys": [{"key": "PE-UY"}, {"key": "BR-PE", "first": 1}, {"key": "PE-BR", "filter": {"kind": "MEETING"}}]}
            """)
        .body("results.key", contains("PE-UY", "BR-PE", "PE-BR"))
        .body("results[0].items", empty())
        .body("results[1].items.id", contains(newer))
        .body("results[1].pageInfo.hasNextPage", equalTo(true))
        .body("results[2].items", empty());

    String cursor =
        grouped("{\"by\": \"pair\", \"keys\": [{\"key\": \"BR-PE\", \"first\": 1}]}")
            .extract()
            .path("results[0].pageInfo.endCursor");
    grouped(
            "{\"by\": \"pair\", \"keys\": [{\"key\": \"BR-PE\", \"first\": 1, \"after\": \"%s\"}]}"
                .formatted(cursor))
        .body("results[0].items.id", contains(older))
        .body("results[0].pageInfo.hasNextPage", equalTo(false));
  }

  @Test
  void recordsAreGroupedByEntityWhetherItTakesPartOrIsRepresented() {
    var record = between("EC", "BO");
    record.withObject("/parties/0").put("entityId", WhoIsWho.COMPANY).put("represents", "PY");
    var id = accepted(record);

    grouped(
            """
            {"by": "entity", "keys": [{"key": "PY"}, {"key": "%s"}, {"key": "%s"}, {"key": "BO", "filter": {"review": "PROPOSED"}}]}
            """
                .formatted(WhoIsWho.COMPANY, WhoIsWho.country("BO")))
        .body("results[0].items.id", contains(id))
        .body("results[1].items.id", contains(id))
        .body("results[2].items.id", contains(id))
        .body("results[3].items", empty());
  }

  @Test
  void recordsAreGroupedByArticle() {
    var id = accepted(between("MX", "CU"));

    grouped(
            "{\"by\": \"article\", \"keys\": [{\"key\": \"%s\", \"first\": 1}, {\"key\": \"%s\"}]}"
                .formatted(Press.ARTICLE, Press.NO_ARTICLE))
        .body("results[0].items.id", contains(id))
        .body("results[1].items", empty());
  }

  @Test
  void keysAtFaultAreNamed() {
    anybody()
        .body(
            "{\"by\": \"pair\", \"keys\": [{\"key\": \"KH\"}, {\"key\": \"KH-TH\", \"filter\": {\"mood\": \"good\"}}]}")
        .post("/v1/records:grouped")
        .then()
        .statusCode(400)
        .body("errors.field", contains("keys[0].key", "keys[1].filter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/records:batch", "/v1/records:grouped"})
  void bodyMustBeThere(String path) {
    for (var body : List.of("", "null")) {
      anybody()
          .body(body)
          .post(path)
          .then()
          .statusCode(400)
          .contentType("application/problem+json");
    }
  }

  @Test
  void dyadCountsAcceptedRecords() {
    var record = between("LA", "VN").put("kind", "MEETING").put("stage", "HELD");
    record.set("date", json("{\"edtf\": \"2025-03\", \"basis\": \"INFERRED\"}"));
    var march = accepted(record);
    record.set("date", json("{\"edtf\": \"2025-01-07\", \"basis\": \"INFERRED\"}"));
    var january = accepted(record);
    accepted(between("VN", "LA"));
    accepted(between("VN", "LA").put("negated", true));
    proposed(between("LA", "VN"));
    var absence = between("LA", "VN").put("kind", "ABSENCE");
    absence.withObject("/parties/0").put("role", "ABSENT");
    absence.withObject("/parties/1").put("role", "HOST");
    accepted(absence);

    var body = anybody().get("/v1/dyads/VN-LA").then().statusCode(200).extract().asString();

    assertThatJson(body)
        .isEqualTo(
            """
            {
              "pair": "LA-VN", "records": 4, "undated": 2, "absences": 1, "openPledges": 0, "conflicts": 0,
              "kinds": [
                {"kind": "MEETING", "stage": "HELD", "records": 2},
                {"kind": "STATEMENT", "records": 1},
                {"kind": "STATEMENT", "negated": true, "records": 1}
              ],
              "first": {"recordId": "%s", "kind": "MEETING", "date": {"edtf": "2025-01-07", "earliest": "2025-01-07",
                        "latest": "2025-01-07", "precision": "DAY", "basis": "INFERRED"}},
              "last": {"recordId": "%s", "kind": "MEETING", "date": {"edtf": "2025-03", "earliest": "2025-03-01",
                       "latest": "2025-03-31", "precision": "MONTH", "basis": "INFERRED"}}
            }
            """
                .formatted(january, march));
  }

  @Test
  void dyadOfACountryWithItselfIsNone() {
    anybody().get("/v1/dyads/KH-KH").then().statusCode(400).body("errors.field", contains("pair"));
  }

  @Test
  void pageTakesAsManyStatementsForManyRecordsAsForOne() {
    IntStream.range(0, 5).forEach(i -> accepted(World.deportation()));

    assertThat(statementsForAPageOf(5)).isEqualTo(statementsForAPageOf(1)).isBetween(1L, 8L);
  }

  @Test
  void groupsTakeAsManyStatementsForManyKeysAsForOne() {
    IntStream.range(0, 3).forEach(i -> accepted(World.deportation()));

    assertThat(statementsForGroups(5)).isEqualTo(statementsForGroups(1)).isBetween(1L, 9L);
  }

  private static long statementsForAPageOf(int size) {
    return Statements.during(() ->
        anybody()
            .get("/v1/records?first=" + size)
            .then()
            .statusCode(200)
            .body("items[%d].parties".formatted(size - 1), notNullValue()));
  }

  private static long statementsForGroups(int keys) {
    var asked =
        "{\"key\": \"KH-TH\", \"first\": 3}, ".repeat(keys - 1)
            + "{\"key\": \"KH-TH\", \"first\": 3}";
    return Statements.during(() ->
        grouped("{\"by\": \"pair\", \"keys\": [%s]}".formatted(asked))
            .body("results[0].items[2]", notNullValue()));
  }

  private static ValidatableResponse batch(String body) {
    return anybody().body(body).post("/v1/records:batch").then().statusCode(200);
  }

  private static ValidatableResponse grouped(String body) {
    return anybody().body(body).post("/v1/records:grouped").then().statusCode(200);
  }
}
