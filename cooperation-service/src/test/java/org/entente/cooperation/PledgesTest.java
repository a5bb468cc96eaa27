package org.entente.cooperation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.between;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.list;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class PledgesTest {

  private static ObjectNode pledge(String from, String to) {
    return between(from, to).put("kind", "PLEDGE").put("stage", "AGREED");
  }

  private static ObjectNode on(ObjectNode record, String field, String edtf) {
    record.set(field, json("{\"edtf\": \"%s\", \"basis\": \"OUTSIDE_KNOWLEDGE\"}".formatted(edtf)));
    return record;
  }

  private static String deed(String from, String to, String stage, String link, String pledge) {
    var deed = between(from, to).put("kind", "DEPLOYMENT").put("stage", stage);
    deed.set("links", list("[{\"type\": \"%s\", \"recordId\": \"%s\"}]".formatted(link, pledge)));
    return accepted(deed);
  }

  private static ValidatableResponse pledges(String query) {
    return given().get("/v1/pledges?" + query).then().statusCode(200);
  }

  private static String status(String pair, String id) {
    return pledges("pair=" + pair)
        .extract()
        .path("items.find { it.record.id == '%s' }.status".formatted(id));
  }

  @Test
  void deedKeepsAPledgeAndAPlanDoesNot() {
    var pledge = accepted(pledge("AD", "MC"));
    assertThat(status("AD-MC", pledge)).isEqualTo("OPEN");

    deed("AD", "MC", "PLANNED", "IMPLEMENTS", pledge);
    assertThat(status("AD-MC", pledge)).isEqualTo("OPEN");
    given().get("/v1/dyads/AD-MC").then().body("openPledges", equalTo(1));

    deed("AD", "MC", "COMPLETED", "IMPLEMENTS", pledge);
    assertThat(status("AD-MC", pledge)).isEqualTo("KEPT");
    given().get("/v1/dyads/AD-MC").then().body("openPledges", equalTo(0));
  }

  @Test
  void pledgeLapsesWhenItsDayIsOverAndIsContradictedByWhatSaysSo() {
    var late = accepted(on(pledge("SM", "LI"), "due", "2020-01"));
    var contradicted = accepted(pledge("SM", "LI"));
    deed("LI", "SM", "COMPLETED", "CONTRADICTS", contradicted);
    var kept = accepted(on(pledge("SM", "LI"), "due", "2020-01"));
    deed("SM", "LI", "COMPLETED", "IMPLEMENTS", kept);

    assertThat(status("LI-SM", late)).isEqualTo("LAPSED");
    assertThat(status("LI-SM", contradicted)).isEqualTo("CONTRADICTED");
    assertThat(status("LI-SM", kept)).isEqualTo("KEPT");
    pledges("pair=LI-SM&status=LAPSED").body("items.record.id", contains(late));
  }

  @Test
  void ageIsThatOfTheLatestDayAndTheUndatedAreNeverLost() {
    var today = LocalDate.now(ZoneOffset.UTC);
    var old = accepted(on(pledge("BB", "DM"), "date", "2020-05"));
    var young = accepted(on(pledge("BB", "DM"), "date", today.minusDays(10).toString()));
    var undated = accepted(pledge("BB", "DM"));

    pledges("country=BB&status=OPEN&olderThan=P6M")
        .body("items.record.id", contains(old, undated))
        .body("items[1].age", equalTo("UNKNOWN"));
    pledges("country=BB").body("items.record.id", contains(old, young, undated));
    var first = pledges("country=BB&first=2").body("items[1].age", equalTo("P10D")).extract();
    pledges("country=BB&first=2&after=" + first.path("pageInfo.endCursor"))
        .body("items.record.id", contains(undated))
        .body("pageInfo.hasNextPage", equalTo(false));
  }

  @Test
  void whatCannotBeAskedIsNamed() {
    given()
        .get("/v1/pledges?status=BROKEN&olderThan=6&country=Cambodia&pair=KH")
        .then()
        .statusCode(400)
        .body("errors.field", containsInAnyOrder("status", "olderThan", "country", "pair"));
  }

  private static ObjectNode counting(String from, String to, String population, String figure) {
    var record = between(from, to).put("kind", "REPATRIATION");
    record
        .withArray("parties")
        .add(
            json(
                "{\"key\": \"s\", \"role\": \"SUBJECT\", \"population\": %s}"
                    .formatted(population)));
    record.set("figures", list("[%s]".formatted(figure.formatted(population))));
    record.withObject("/evidence/0").put("exact", Press.HELPED);
    record.withArray("/evidence/0/supports").add("figure:n");
    return record;
  }

  @Test
  void figuresThatExcludeEachOtherAreAConflict() {
    var exact =
        "{\"key\": \"n\", \"measure\": \"persons_helped\", \"unit\": \"person\", \"qualifier\": \"EXACT\", \"value\": 10000, \"text\": \"10,000\", \"population\": %s}";
    var more =
        "{\"key\": \"n\", \"measure\": \"persons_helped\", \"unit\": \"person\", \"qualifier\": \"MORE_THAN\", \"lower\": %d, \"text\": \"10,000\", \"population\": %%s}";
    var first =
        accepted(counting("GD", "LC", "{\"label\": \"the helped\", \"kind\": \"PERSONS\"}", exact));
    var who = given().get("/v1/records/" + first).<String>path("parties[2].population.id");
    var same = "{\"id\": \"%s\"}".formatted(who);
    accepted(counting("GD", "LC", same, more.formatted(9000)));
    var other = accepted(counting("GD", "LC", same, more.formatted(10000)));

    given()
        .get("/v1/conflicts?pair=GD-LC")
        .then()
        .body("items.type", contains("FIGURES"))
        .body("items[0].one.recordId", equalTo(first))
        .body("items[0].other.recordId", equalTo(other))
        .body("items[0].one.about", equalTo("figure:n"))
        .body("items[0].records.id", contains(first, other));
    given().get("/v1/dyads/GD-LC").then().body("conflicts", equalTo(1));
  }

  @Test
  void denialOfAClaimAndDatesOfOneActAreConflicts() {
    var disputed = between("AG", "KN");
    disputed.set(
        "claims",
        list(
            """
            [{"key": "a", "by": {"entityId": "AG"}, "stance": "CLAIMED", "about": ["record"]},
             {"key": "b", "by": {"entityId": "KN"}, "stance": "DENIED", "about": ["record"]}]
            """));
    accepted(disputed);
    var one = accepted(on(between("AG", "KN"), "date", "2024-01"));
    var twin = on(between("AG", "KN"), "date", "2024-02");
    twin.set("links", list("[{\"type\": \"SAME_AS\", \"recordId\": \"%s\"}]".formatted(one)));
    accepted(twin);

    var types = given().get("/v1/conflicts?pair=AG-KN").<List<String>>path("items.type");
    assertThat(types).containsExactly("DATES", "CLAIMS");
    var first = given().get("/v1/conflicts?pair=AG-KN&first=1").then().extract();
    given()
        .get("/v1/conflicts?pair=AG-KN&first=1&after=" + first.path("pageInfo.endCursor"))
        .then()
        .body("items.type", contains("CLAIMS"))
        .body("pageInfo.hasNextPage", equalTo(false));
    given().get("/v1/conflicts?pair=AG-KN&type=FIGURES").then().body("items", empty());
  }

  @Test
  void wordsAreFoundInTitlesAndQuotes() {
    var titled = accepted(between("VC", "TT").put("title", "A 100%_Certain Thing"));

    World.anybody().get("/v1/records?q=100%25_certain").then().body("items.id", contains(titled));
    World.anybody()
        .get("/v1/records?pair=TT-VC&q=people%20were%20HELPED")
        .then()
        .body("items.id", contains(titled));
    World.anybody().get("/v1/records?pair=TT-VC&q=nobody").then().body("items", empty());
    World.anybody()
        .get("/v1/records?pair=TT-VC&reviewedBy=ben")
        .then()
        .body("items.id", contains(titled));
    World.anybody().get("/v1/records?pair=TT-VC&reviewedBy=cho").then().body("items", empty());
    World.anybody()
        .get("/v1/records?pair=TT-VC&changedSince=2020-01-01T00:00:00Z")
        .then()
        .body("items.id", contains(titled));
    World.anybody()
        .get("/v1/records?pair=TT-VC&changedSince=2100-01-01T00:00:00%2B07:00")
        .then()
        .body("items", empty());
  }
}
