package org.entente.cooperation;

import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.anybody;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.between;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** What belongs to records, for many records at once, and how many records there are. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class BelongingsTest {

  private static ValidatableResponse grouped(String path, String... records) {
    var keys = String.join("\"}, {\"key\": \"", records);
    return anybody()
        .body("{\"by\": \"record\", \"keys\": [{\"key\": \"%s\"}]}".formatted(keys))
        .post(path)
        .then();
  }

  private static ValidatableResponse facets(String query) {
    return anybody().get("/v1/records:facets?" + query).then();
  }

  @Test
  void decisionsAreReadForManyRecords() {
    var one = accepted(deportation());
    var two = proposed(deportation());

    grouped("/v1/reviews:grouped", two, one)
        .statusCode(200)
        .body("results.key", contains(two, one))
        .body("results[0].items", empty())
        .body("results[1].items.verdict", contains("ACCEPT"))
        .body("results[1].items.reviewer", contains("ben"));
  }

  @Test
  void changesAreReadForManyRecordsWhereTheyAreAskedFor() {
    var id = accepted(deportation());
    var body = json("{\"reason\": \"Corrected.\"}");
    body.set("record", deportation().put("title", "Another title"));
    as("ana", "contributor")
        .body(body.toString())
        .post("/v1/records/{id}/revisions", id)
        .then()
        .statusCode(201);

    grouped("/v1/revisions:grouped", id)
        .statusCode(200)
        .body("results[0].items.revision", contains(2, 1))
        .body("results[0].items.state", contains("PROPOSED", "ACCEPTED"))
        .body("results[0].items[0].changes", nullValue());
    anybody()
        .body(
            "{\"by\": \"record\", \"fields\": [\"changes\"], \"keys\": [{\"key\": \"%s\", \"first\": 1}]}"
                .formatted(id))
        .post("/v1/revisions:grouped")
        .then()
        .body("results[0].pageInfo.hasNextPage", equalTo(true))
        .body("results[0].items[0].changes.field", contains("title"))
        .body("results[0].items[0].changes[0].after", equalTo("Another title"));
  }

  @Test
  void disputesAreShownToThoseWhoMaySeeThem() {
    var id = accepted(deportation());
    var dispute =
        as("rea", "reader")
            .body("{\"kind\": \"DISPUTE\", \"name\": \"The ministry\", \"text\": \"Not so.\"}")
            .post("/v1/records/{id}/disputes", id)
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var keys = "{\"by\": \"record\", \"keys\": [{\"key\": \"%s\"}]}".formatted(id);

    grouped("/v1/disputes:grouped", id).statusCode(200).body("results[0].items", empty());
    for (var who : List.of("rea", "ben")) {
      as(who, who.equals("ben") ? "curator" : "reader")
          .body(keys)
          .post("/v1/disputes:grouped")
          .then()
          .body("results[0].items.id", contains(dispute));
    }
  }

  @Test
  void nothingIsToldOfRecordsThatMayNotBeSeen() {
    var hidden = deportation().put("visibility", "CURATOR");
    var id = as("cho", "curator").body(hidden.toString()).post("/v1/records").<String>path("id");
    World.review(id, "ACCEPT").statusCode(200);

    for (var path : List.of("/v1/reviews:grouped", "/v1/revisions:grouped")) {
      grouped(path, id).statusCode(200).body("results[0].items", empty());
    }
  }

  @Test
  void keysAtFaultAreNamed() {
    anybody()
        .body(
            "{\"by\": \"record\", \"keys\": [{\"key\": \"KH\"}, {\"key\": \"KH\", \"sort\": \"up\"}]}")
        .post("/v1/reviews:grouped")
        .then()
        .statusCode(400)
        .body("errors.field", contains("keys[0].key", "keys[1].key", "keys[1].sort"));
    anybody()
        .body("{\"by\": \"article\", \"keys\": []}")
        .post("/v1/disputes:grouped")
        .then()
        .statusCode(400)
        .body("errors.field", contains("by"));
  }

  @Test
  void recordsAreCountedByKindAndPair() {
    accepted(between("BW", "NA"));
    accepted(between("NA", "BW"));
    accepted(between("BW", "NA").put("kind", "MEETING").put("stage", "HELD"));
    proposed(between("BW", "NA"));

    facets("pair=NA-BW&by=KIND&by=PAIR&by=STAGE&by=MEASURE")
        .statusCode(200)
        .body("total", equalTo(3))
        .body("complete", equalTo(true))
        .body("facets.by", contains("KIND", "PAIR", "STAGE", "MEASURE"))
        .body("facets[0].values.value", contains("STATEMENT", "MEETING"))
        .body("facets[0].values.count", contains(2, 1))
        .body("facets[1].values.value", contains("BW-NA"))
        .body("facets[2].values.value", contains("HELD"))
        .body("facets[3].values", empty());
    facets("pair=NA-BW&review=PROPOSED").body("total", equalTo(1));
    facets("by=MOOD").statusCode(400).body("errors.field", contains("by"));
  }

  @Test
  void recordsOfAMeasureAreCountedOnce() {
    accepted(deportation());

    facets("measure=persons_deported&by=MEASURE")
        .body("facets[0].values.value", hasItem("persons_deported"));
  }

  @Test
  void recordsBehindKeysAreCounted() {
    accepted(between("SZ", "LS"));
    accepted(between("SZ", "LS"));
    proposed(between("SZ", "LS"));

    anybody()
        .body(
            """
            {"by": "pair", "totals": true,
             "keys": [{"key": "LS-SZ", "first": 1}, {"key": "LS-SZ", "filter": {"review": "PROPOSED"}}, {"key": "LS-PE"}]}
            """)
        .post("/v1/records:grouped")
        .then()
        .statusCode(200)
        .body("results.total", contains(2, 1, 0));
  }

  @Test
  void recordsAreGroupedByThePeopleWhoTakePart() {
    var id = accepted(deportation());
    var population =
        anybody()
            .get("/v1/records/{id}", id)
            .then()
            .extract()
            .<String>path("parties.find { it.population != null }.population.id");

    anybody()
        .body("{\"by\": \"population\", \"keys\": [{\"key\": \"%s\"}]}".formatted(population))
        .post("/v1/records:grouped")
        .then()
        .statusCode(200)
        .body("results[0].items.id", contains(id));
  }
}
