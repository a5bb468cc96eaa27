package org.entente.cooperation;

import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.anybody;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.between;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.list;
import static org.entente.cooperation.World.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test speaks of a pair of countries of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class ListTest {

  @Test
  void acceptedRecordsAreListedNewestFirst() {
    var older = accepted(between("FR", "IT"));
    var newer = accepted(between("IT", "FR"));
    proposed(between("FR", "IT"));

    listed("pair=FR-IT").body("items.id", contains(newer, older));
  }

  @Test
  void proposalsAreListedWhenAskedFor() {
    accepted(between("FR", "ES"));
    var proposal = proposed(between("FR", "ES"));

    listed("pair=ES-FR&review=PROPOSED").body("items.id", contains(proposal));
  }

  @Test
  void proposalsForWorkAreOldestFirst() {
    var older = proposed(between("FR", "PT"));
    var newer = proposed(between("FR", "PT"));

    anybody()
        .get("/v1/proposals?pair=FR-PT")
        .then()
        .statusCode(200)
        .body("items.id", contains(older, newer));
  }

  @Test
  void pagesContinueWhereTheLastOneEnded() {
    var first = accepted(between("DE", "AT"));
    var second = accepted(between("DE", "AT"));
    var third = accepted(between("DE", "AT"));

    String cursor =
        listed("pair=AT-DE&first=2")
            .body("items.id", contains(third, second))
            .body("pageInfo.hasNextPage", equalTo(true))
            .extract()
            .path("pageInfo.endCursor");

    listed("pair=AT-DE&first=2&after=" + cursor)
        .body("items.id", contains(first))
        .body("pageInfo.hasNextPage", equalTo(false));
  }

  @Test
  void cursorOfAnotherListIsRefused() {
    accepted(between("DE", "CH"));
    String cursor = listed("pair=CH-DE&first=1").extract().path("pageInfo.endCursor");

    anybody()
        .get("/v1/records?pair=DE-FR&after=" + cursor)
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/cursor-mismatch"));
  }

  @Test
  void recordsAreFoundByPartyAndRole() {
    var id = accepted(between("NO", "SE"));

    listed("party=NO&role=ACTOR").body("items.id", contains(id));
    listed("party=%s&role=RECIPIENT".formatted(WhoIsWho.country("SE")))
        .body("items.id", contains(id));
    listed("party=NO&role=RECIPIENT").body("items", empty());
  }

  @Test
  void recordsAreFoundByWhomAPartyRepresents() {
    var record = between("KH", "DK");
    record.withObject("/parties/0").put("entityId", WhoIsWho.MINISTER).put("represents", "FI");
    var id = accepted(record);

    listed("party=FI").body("items.id", contains(id));
    listed("pair=DK-FI").body("items.parties[0].country", contains("FI", "DK"));
  }

  @Test
  void recordsAreFoundByKindAndStage() {
    var meeting = accepted(between("JP", "AU").put("kind", "MEETING").put("stage", "HELD"));
    accepted(between("JP", "AU"));

    listed("pair=AU-JP&kind=MEETING").body("items.id", contains(meeting));
    listed("pair=AU-JP&stage=HELD").body("items.id", contains(meeting));
    listed("pair=AU-JP&kind=MEETING&stage=PLANNED").body("items", empty());
  }

  @Test
  void dateIsCertainWhenItLiesInTheSpanAndPossibleWhenTheyOverlap() {
    var day = accepted(dated("2025-06-15"));
    var month = accepted(dated("2025-06"));
    var open = accepted(dated("2025-06-20/.."));
    accepted(between("PL", "CZ"));

    listed("pair=CZ-PL&from=2025-06-10&to=2025-06-30").body("items.id", contains(day));
    listed("pair=CZ-PL&from=2025-06-10").body("items.id", contains(open, day));
    listed("pair=CZ-PL&from=2025-06-10&to=2025-06-30&match=POSSIBLE")
        .body("items.id", contains(open, month, day));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%2B10000-01-01", "-0001-01-01", "%2B999999999-12-31", "2025-02-30"})
  void dayThatNoDateCanHaveIsNamed(String day) {
    for (var end : List.of("from", "to")) {
      anybody()
          .get("/v1/records?%s=%s".formatted(end, day))
          .then()
          .statusCode(400)
          .body("errors.field", contains(end));
    }
  }

  @Test
  void firstAndLastDayAreTaken() {
    listed("from=0000-01-01&to=9999-12-31");
    listed("from=0000-01-01&match=POSSIBLE");
  }

  @Test
  void undatedRecordsStayInAListThatAsksForNoDate() {
    var undated = accepted(between("HU", "RO"));

    listed("pair=HU-RO").body("items.id", contains(undated));
  }

  @Test
  void figureIsCertainWhenItsLowerBoundReachesTheNumber() {
    var more = accepted(counted("\"qualifier\": \"MORE_THAN\", \"lower\": 10000"));
    var about = accepted(counted("\"qualifier\": \"ABOUT\", \"value\": 10000"));
    accepted(counted("\"qualifier\": \"LESS_THAN\", \"upper\": 10000"));
    var several = accepted(counted("\"qualifier\": \"SEVERAL\""));
    accepted(counted("\"qualifier\": \"EXACT\", \"value\": 99999, \"rhetorical\": true"));

    listed("pair=BE-NL&measure=persons_helped&atLeast=10000").body("items.id", contains(more));
    listed("pair=BE-NL&measure=persons_helped&atLeast=10000&match=POSSIBLE")
        .body("items.id", contains(several, about, more));
    listed("pair=BE-NL&measure=persons_helped&atLeast=10000&unit=USD&match=POSSIBLE")
        .body("items", empty());
  }

  @Test
  void recordsAreFoundByTheArticleTheyQuote() {
    var record = between("IE", "GB");
    record.withObject("/evidence/0").put("articleId", Press.OTHER_ARTICLE);
    var id = accepted(record);

    listed("pair=GB-IE&article=" + Press.OTHER_ARTICLE).body("items.id", contains(id));
    listed("pair=GB-IE&article=" + Press.ARTICLE).body("items", empty());
  }

  @Test
  void whatOnlyCuratorsMaySeeIsNotListedForOthers() {
    var id =
        as("cho", "curator")
            .body(between("GR", "TR").put("visibility", "CURATOR").toString())
            .post("/v1/records")
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");

    listed("pair=GR-TR&review=PROPOSED").body("items", empty());
    anybody().get("/v1/records/{id}", id).then().statusCode(404);
    anybody().get("/v1/records/{id}/reviews", id).then().statusCode(404);
    anybody()
        .body("{\"ids\": [\"%s\"]}".formatted(id))
        .post("/v1/records:batch")
        .then()
        .body("items", contains((Object) null));
    anybody().get("/v1/proposals?first=200").then().body("items.id", not(hasItem(id)));
    as("ben", "curator")
        .get("/v1/records?pair=GR-TR&review=PROPOSED")
        .then()
        .body("items.id", contains(id));
  }

  @Test
  void nobodyProposesWhatTheyCouldNotSeeAgain() {
    World.propose(between("GR", "BG").put("visibility", "PARTNER"))
        .statusCode(400)
        .body("errors.field", contains("visibility"));
  }

  @Test
  void filtersAtFaultAreNamed() {
    anybody()
        .get(
            "/v1/records?kind=WAR&stage=X&review=X&pair=KH&party=x&role=x&from=x&to=x&match=x&atLeast=x&article=x&sort=x")
        .then()
        .statusCode(400)
        .body(
            "errors.field",
            containsInAnyOrder(
                "kind", "stage", "review", "pair", "party", "role", "from", "to", "match",
                "measure", "atLeast", "article", "sort"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "201"})
  void pageHasBounds(String first) {
    anybody()
        .get("/v1/records?first=" + first)
        .then()
        .statusCode(400)
        .body("errors.field", everyItem(equalTo("first")));
  }

  private static ObjectNode dated(String edtf) {
    var record = between("PL", "CZ");
    record.set("date", json("{\"edtf\": \"%s\", \"basis\": \"INFERRED\"}".formatted(edtf)));
    return record;
  }

  private static ObjectNode counted(String how) {
    var record = between("NL", "BE");
    record.set(
        "figures",
        list(
            "[{\"key\": \"n\", \"measure\": \"persons_helped\", \"unit\": \"person\", \"text\": \"More than 10,000\", %s}]"
                .formatted(how)));
    record.withObject("/evidence/0").withArray("supports").add("figure:n");
    return record;
  }

  private static ValidatableResponse listed(String filter) {
    return anybody().get("/v1/records?" + filter).then().statusCode(200);
  }
}
