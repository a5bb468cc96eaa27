package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.between;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.list;
import static org.entente.cooperation.World.proposed;
import static org.entente.cooperation.World.review;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Random;
import org.entente.cooperation.World.Away;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class SeriesTest {

  @Inject EntityManager database;

  private static ObjectNode dated(ObjectNode record, String edtf) {
    record.set(
        "date", json("{\"edtf\": \"%s\", \"basis\": \"OUTSIDE_KNOWLEDGE\"}".formatted(edtf)));
    return record;
  }

  private static ObjectNode pledge(String from, String to) {
    return between(from, to).put("kind", "PLEDGE").put("stage", "AGREED");
  }

  private static ObjectNode said(ObjectNode record, String stance, String... by) {
    var claims = new StringBuilder();
    for (var who : by) {
      claims.append(
          "%s{\"key\": \"c%s\", \"by\": {\"entityId\": \"%s\"}, \"stance\": \"%s\", \"about\": [\"record\"]}"
              .formatted(claims.isEmpty() ? "" : ",", who, who, stance));
    }
    record.set("claims", list("[%s]".formatted(claims)));
    return record;
  }

  private static ValidatableResponse series(String pair, String query) {
    return given().get("/v1/dyads/%s/series%s".formatted(pair, query)).then().statusCode(200);
  }

  @Test
  void recordsAddUpByTheMonthTheyCertainlyWereIn() {
    accepted(dated(pledge("FJ", "WS"), "2024-03-05"));
    accepted(dated(pledge("WS", "FJ"), "2024-03"));
    accepted(dated(pledge("WS", "FJ"), "2024"));
    accepted(pledge("WS", "FJ"));
    accepted(dated(between("FJ", "WS"), "2024-05-01"));
    accepted(said(dated(pledge("FJ", "WS"), "2024-05-02"), "ALLEGED", "FJ"));
    proposed(dated(pledge("FJ", "WS"), "2024-05-03"));
    review(proposed(dated(pledge("FJ", "WS"), "2024-05-03")), "REJECT").statusCode(200);

    var strict = series("WS-FJ", "").extract().asString();

    assertThatJson(strict)
        .isEqualTo(
            """
            {"pair":"FJ-WS","interval":"MONTH","mode":"STRICT","periods":[
              {"period":"2024-03","sums":{"records":2,"scored":2,"score":5.0,"goldstein":8.0},"coverage":0},
              {"period":"2024-05","sums":{"records":1,"scored":0,"score":0,"goldstein":0,
                "claimed":{"records":1,"scored":1,"score":2.5,"goldstein":4.0}},"coverage":0},
              {"period":"2025-02","sums":{"records":0,"scored":0,"score":0,"goldstein":0},"coverage":3}],
             "spread":{"records":1,"scored":1,"score":2.5,"goldstein":4.0},
             "undated":{"records":1,"scored":1,"score":2.5,"goldstein":4.0},
             "coverage":{"spread":1,"undated":2}}
            """);
    series("FJ-WS", "?mode=BROAD&from=2024-05&to=2024-05")
        .body("periods[0].period", equalTo("2024-05"))
        .body("periods[0].sums.records", equalTo(2))
        .body("periods[0].sums.proposed.records", equalTo(1));
    series("FJ-WS", "?interval=year")
        .body("periods.period", hasItems("2024"))
        .body("periods[0].sums.records", equalTo(3));
  }

  @Test
  void whatBothSidesClaimCountsAsWhatOneSideClaimsDoesNot() {
    accepted(said(dated(pledge("TO", "TV"), "2024-03-05"), "CLAIMED", "TO"));
    accepted(said(dated(pledge("TO", "TV"), "2024-03-06"), "CLAIMED", "TO", "TV"));
    accepted(said(dated(pledge("TO", "TV"), "2024-03-07"), "DENIED", "TV"));

    series("TO-TV", "")
        .body("periods[0].sums.records", equalTo(1))
        .body("periods[0].sums.claimed.records", equalTo(2));
  }

  @Test
  void seriesStandsWithoutCoverageWhileArticlesAreAway() {
    accepted(dated(pledge("PW", "NR"), "2024-03-05"));

    for (var status : List.of(503, 422)) {
      try (var away = new Away(Upstreams.COUNTS, aResponse().withStatus(status))) {
        series("NR-PW", "")
            .body("periods.period", contains("2024-03"))
            .body("periods[0].coverage", nullValue())
            .body("coverage", nullValue());
      }
    }
  }

  @Test
  void whatCannotBeAskedIsNamed() {
    given()
        .get("/v1/dyads/KH-KH/series?interval=DAY&mode=LOOSE&from=2024&to=2023-01")
        .then()
        .statusCode(400)
        .body("errors.field", contains("pair", "interval", "mode", "from"));
  }

  @Test
  void sumsAreThoseOfAFullRecount() {
    var random = new Random(5);
    var pairs = List.of(List.of("VU", "KI"), List.of("KI", "SB"));
    for (int i = 0; i < 40; i++) {
      var pair = pairs.get(random.nextInt(2));
      var record = pledge(pair.get(0), pair.get(1));
      var dates = List.of("2024-01-15", "2024-02", "2023", "../2024-01");
      var at = random.nextInt(5);
      if (at < 4) {
        dated(record, dates.get(at));
      }
      if (random.nextBoolean()) {
        said(record, List.of("CLAIMED", "ALLEGED", "DENIED").get(random.nextInt(3)), pair.get(0));
      }
      var id = proposed(record.put("externalId", "series:" + i));
      switch (random.nextInt(4)) {
        case 0 -> review(id, "REJECT").statusCode(200);
        case 1 -> World.propose(dated(record, "2024-06-01")).statusCode(200);
        case 2 -> {
          review(id, "ACCEPT").statusCode(200);
          review(id, "DEPRECATE").statusCode(200);
        }
        default -> review(id, "ACCEPT").statusCode(200);
      }
    }

    assertThat(
            rows(
                "concat_ws(' ', dyad, place, month, standing, visibility, records, scored, trim_scale(score), trim_scale(goldstein))",
                "dyad_month where records <> 0"))
        .isEqualTo(
            rows(
                "concat_ws(' ', dyad, place, month, standing, visibility, count(*), count(score), trim_scale(coalesce(sum(score), 0)), trim_scale(coalesce(sum(goldstein), 0)))",
                "dyad_share_of(array(select id from cooperation_record)) group by dyad, place, month, standing, visibility"))
        .hasSizeGreaterThan(5);
    assertThat(rows("concat_ws(' ', record_id, standing)", "dyad_share"))
        .isEqualTo(
            rows(
                "concat_ws(' ', record_id, standing)",
                "dyad_share_of(array(select id from cooperation_record))"));
  }

  private List<String> rows(String columns, String from) {
    List<?> rows =
        QuarkusTransaction.requiringNew()
            .call(() ->
                database
                    .createNativeQuery("select %s from %s".formatted(columns, from), String.class)
                    .getResultList());
    return rows.stream().map(Object::toString).sorted().toList();
  }

  @Test
  void timelineHasTheLatestFirstAndTheUndatedLast() {
    var undated = accepted(pledge("MH", "FM"));
    var year = accepted(dated(pledge("FM", "MH"), "2023"));
    var day = accepted(dated(pledge("FM", "MH"), "2024-03-05"));
    var absence =
        accepted(
            dated(
                json(
                    """
                    {"kind": "ABSENCE", "parties": [{"key": "a", "entityId": "FM", "role": "ABSENT"}, {"key": "h", "entityId": "MH", "role": "HOST"}],
                     "evidence": [{"key": "q", "articleId": "%s", "exact": "%s", "supports": ["record"]}]}
                    """
                        .formatted(Press.ARTICLE, Press.HELPED)),
                "2024-01"));
    proposed(dated(pledge("FM", "MH"), "2024-04-05"));

    var first = given().get("/v1/dyads/FM-MH/timeline?first=2").then().extract();
    assertThat(first.<List<String>>path("items.id")).containsExactly(day, absence);
    given()
        .get("/v1/dyads/MH-FM/timeline?first=2&after=" + first.path("pageInfo.endCursor"))
        .then()
        .body("items.id", contains(year, undated))
        .body("pageInfo.hasNextPage", equalTo(false));
    given()
        .get("/v1/records?pair=FM-MH&sort=DATE&first=2")
        .then()
        .body("items.id", contains(day, year));
    given().get("/v1/dyads/FM-VA/timeline").then().body("items", empty());
  }
}
