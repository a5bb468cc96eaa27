package org.entente.cooperation;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.anybody;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.propose;
import static org.entente.cooperation.World.proposed;
import static org.entente.cooperation.World.record;
import static org.entente.cooperation.World.review;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import org.entente.cooperation.World.Away;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class RevisionsTest {

  private static ValidatableResponse change(String id, ObjectNode record, String... key) {
    var body = json("{\"reason\": \"It was completed.\"}");
    body.set("record", record);
    var request = as("ana", "contributor").body(body.toString());
    if (key.length > 0) {
      request.header("Idempotency-Key", key[0]);
    }
    return request.post("/v1/records/{id}/revisions", id).then();
  }

  private static ValidatableResponse decide(String id, int number, String verdict, String who) {
    return as(who, "curator")
        .header("If-Match", "*")
        .body("{\"verdict\": \"%s\", \"comment\": \"Read.\"}".formatted(verdict))
        .post("/v1/records/{id}/revisions/{n}/reviews", id, number)
        .then();
  }

  private static ValidatableResponse revision(String id, int number) {
    return anybody().get("/v1/records/{id}/revisions/{n}", id, number).then();
  }

  @Test
  void acceptedRecordChangesWhenAnotherPersonAcceptsTheRevision() {
    var id = accepted(deportation().put("stage", "UNDER_WAY"));

    change(id, deportation())
        .statusCode(201)
        .body("recordId", equalTo(id))
        .body("revision", equalTo(2));

    var waiting = JsonPath.from(record(id));
    assertThat(waiting.getString("stage")).isEqualTo("UNDER_WAY");
    assertThat(waiting.getInt("revision")).isEqualTo(1);
    var shown = revision(id, 2).statusCode(200).extract().asString();
    assertThatJson(shown).inPath("$.state").isEqualTo("PROPOSED");
    assertThatJson(shown)
        .inPath("$.changes")
        .isEqualTo("[{\"field\":\"stage\",\"before\":\"UNDER_WAY\",\"after\":\"COMPLETED\"}]");

    decide(id, 2, "ACCEPT", "ben")
        .statusCode(200)
        .body("stage", equalTo("COMPLETED"))
        .body("review", equalTo("ACCEPTED"))
        .body("revision", equalTo(2))
        .body("evidence[0].verification", equalTo("VERIFIED"));
    anybody()
        .get("/v1/records/{id}/revisions", id)
        .then()
        .body("revision", contains(2, 1))
        .body("state", contains("ACCEPTED", "SUPERSEDED"));
    revision(id, 1).body("record.stage", equalTo("UNDER_WAY")).body("changes", nullValue());
    anybody()
        .get("/v1/records/{id}/history", id)
        .then()
        .body(
            "items.what",
            contains(
                "record.revised", "record.revision-proposed", "record.accepted", "record.proposed"))
        .body("items.author", contains("ben", "ana", "ben", "ana"))
        .body("items[1].comment", equalTo("It was completed."));
  }

  @Test
  void rejectedRevisionChangesNothingAndAnotherMayFollow() {
    var id = accepted(deportation());
    change(id, deportation().put("title", "Another")).statusCode(201);
    change(id, deportation().put("title", "A third"))
        .statusCode(409)
        .body("type", equalTo("/problems/change-under-way"));

    decide(id, 2, "REJECT", "ben")
        .statusCode(200)
        .body("title", equalTo("Cambodia deports 93 Thais"));
    decide(id, 2, "ACCEPT", "ben")
        .statusCode(409)
        .body("type", equalTo("/problems/revision-decided"));
    change(id, deportation().put("title", "A third")).statusCode(201).body("revision", equalTo(3));
  }

  @Test
  void whoeverProposesARevisionDoesNotDecideOnIt() {
    var id = accepted(deportation());
    var body = json("{}");
    body.set("record", deportation().put("title", "Another"));
    as("cho", "curator")
        .body(body.toString())
        .post("/v1/records/{id}/revisions", id)
        .then()
        .statusCode(201);

    decide(id, 2, "ACCEPT", "cho").statusCode(403).body("type", equalTo("/problems/own-proposal"));
    as("ana", "contributor")
        .header("If-Match", "*")
        .body("{\"verdict\": \"ACCEPT\"}")
        .post("/v1/records/{id}/revisions/2/reviews", id)
        .then()
        .statusCode(403);
  }

  @Test
  void revisionThatLacksEvidenceIsNotAccepted() {
    var id = accepted(deportation());
    var changed = deportation();
    changed.withObject("/figures/0").put("text", "94 Thai nationals").put("value", 94);
    change(id, changed).statusCode(201);

    decide(id, 2, "ACCEPT", "ben")
        .statusCode(422)
        .body("type", equalTo("/problems/evidence-missing"));
    assertThat(JsonPath.from(record(id)).getInt("figures[0].value")).isEqualTo(93);
    revision(id, 2).body("state", equalTo("PROPOSED"));
  }

  @Test
  void nothingIsAcceptedWhileQuotesCannotBeVerified() {
    var id = accepted(deportation());
    change(id, deportation().put("title", "Another")).statusCode(201);

    try (var away = new Away(Press.PATH)) {
      decide(id, 2, "ACCEPT", "ben").statusCode(503).header("Retry-After", equalTo("10"));
    }
    decide(id, 2, "ACCEPT", "ben").statusCode(200);
  }

  @Test
  void changeIsCheckedAsAProposalIs() {
    var id = accepted(deportation());
    change(id, deportation().put("kind", "WAR")).statusCode(400);
    var misquoted = deportation();
    misquoted.withObject("/evidence/0").put("exact", "Nobody wrote this.");
    change(id, misquoted).statusCode(422).body("type", equalTo("/problems/quote-not-in-article"));
    change(id, deportation().put("externalId", "other")).statusCode(400);
    change(proposed(deportation()), deportation())
        .statusCode(409)
        .body("type", equalTo("/problems/not-accepted"));
    revision(id, 7).statusCode(404);
    as("ben", "curator")
        .body("{\"verdict\": \"ACCEPT\"}")
        .post("/v1/records/{id}/revisions/2/reviews", id)
        .then()
        .statusCode(428);
  }

  @Test
  void repeatedChangeIsOne() {
    var id = accepted(deportation());
    var changed = deportation().put("title", "Another");

    change(id, changed, "change-1").statusCode(201).body("revision", equalTo(2));
    change(id, changed, "change-1").statusCode(201).body("revision", equalTo(2));
  }

  @Test
  void proposalThatIsReplacedBeforeItIsDecidedOnIsOneRevision() {
    var first = deportation().put("externalId", "revision:replaced");
    var id = proposed(first);
    propose(first.put("title", "Better")).statusCode(200);
    review(id, "ACCEPT").statusCode(200);

    anybody()
        .get("/v1/records/{id}/revisions", id)
        .then()
        .body("revision", contains(1))
        .body("state", contains("ACCEPTED"));
    revision(id, 1).body("record.title", equalTo("Better"));
    propose(first.put("title", "Best"))
        .statusCode(409)
        .body("detail", containsString("/v1/records/%s/revisions".formatted(id)));
  }

  @Test
  void disputeIsShownWhenACuratorDecidesSo() {
    var id = accepted(deportation());
    var dispute =
        as("rea", "reader")
            .body(
                "{\"kind\": \"DISPUTE\", \"name\": \"The ministry\", \"entityId\": \"%s\", \"text\": \"It was 92.\"}"
                    .formatted(WhoIsWho.MINISTRY))
            .post("/v1/records/{id}/disputes", id)
            .then()
            .statusCode(201)
            .body("state", equalTo("RECEIVED"))
            .body("filedBy", nullValue())
            .extract()
            .<String>path("id");
    given().get("/v1/records/{id}/disputes", id).then().body("", empty());
    as("rea", "reader").get("/v1/records/{id}/disputes", id).then().body("", hasSize(1));
    given().get("/v1/records/{id}", id).then().body("disputes", nullValue());

    as("ben", "curator")
        .body("{\"state\": \"SHOWN\", \"answer\": \"The article says 93.\"}")
        .put("/v1/disputes/{id}/decision", dispute)
        .then()
        .statusCode(200)
        .body("filedBy", equalTo("rea"));

    given()
        .get("/v1/records/{id}/disputes", id)
        .then()
        .body("text", contains("It was 92."))
        .body("answer", contains("The article says 93."));
    given().get("/v1/records/{id}", id).then().body("disputes", equalTo(1));
    as("ben", "curator")
        .body("{\"state\": \"DISMISSED\"}")
        .put("/v1/disputes/{id}/decision", dispute)
        .then()
        .statusCode(200);
    given().get("/v1/records/{id}", id).then().body("disputes", nullValue());
  }

  @Test
  void disputesHaveRules() {
    var id = accepted(deportation());
    as("ben", "curator")
        .body("{\"kind\": \"WAR\", \"entityId\": \"x\"}")
        .post("/v1/records/{id}/disputes", id)
        .then()
        .statusCode(400)
        .body("errors.field", contains("kind", "name", "text", "entityId"));
    anybody()
        .body("{\"kind\": \"DISPUTE\", \"name\": \"A\", \"text\": \"B\"}")
        .post("/v1/records/{id}/disputes", id)
        .then()
        .statusCode(401);
    var own =
        as("ben", "curator")
            .body("{\"kind\": \"DISPUTE\", \"name\": \"A\", \"text\": \"B\"}")
            .post("/v1/records/{id}/disputes", id)
            .<String>path("id");
    as("ben", "curator")
        .body("{\"state\": \"SHOWN\"}")
        .put("/v1/disputes/{id}/decision", own)
        .then()
        .statusCode(403);
    as("cho", "curator")
        .body("{\"state\": \"RECEIVED\"}")
        .put("/v1/disputes/{id}/decision", own)
        .then()
        .statusCode(400);
  }
}
