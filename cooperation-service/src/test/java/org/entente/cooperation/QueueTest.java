package org.entente.cooperation;

import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.between;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.json;
import static org.entente.cooperation.World.proposed;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** What waits for a decision, and deciding on many at once. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class QueueTest {

  @Inject EntityManager database;

  private static ValidatableResponse decided(String... decisions) {
    var all = Arrays.stream(decisions).collect(Collectors.joining(",", "[", "]"));
    return as("ben", "curator")
        .body("{\"decisions\": %s}".formatted(all))
        .post("/v1/proposals:decide")
        .then();
  }

  private static String decision(String record, int version, String verdict, String more) {
    return "{\"recordId\": \"%s\", \"version\": %d, \"verdict\": \"%s\"%s}"
        .formatted(record, version, verdict, more);
  }

  /** As if a machine had suggested it. */
  private String suggested(ObjectNode record, double confidence) {
    var id = proposed(record);
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(
                    "update cooperation_record set proposed_by = 'extractor', confidence = ?1 where id = ?2")
                .setParameter(1, confidence)
                .setParameter(2, TypeId.parse(id).uuid())
                .executeUpdate());
    return id;
  }

  @Test
  void whatIsSurestComesFirstAndThenWhatWaitsLongest() {
    var unsure = suggested(between("GA", "GQ"), 0.3);
    var sure = suggested(between("GA", "GQ"), 0.8);
    var person = proposed(between("GA", "GQ"));
    var asSure = suggested(between("GA", "GQ"), 0.8);

    var first =
        as("ben", "curator")
            .get("/v1/proposals?pair=GA-GQ&first=2")
            .then()
            .body("items.id", contains(person, sure))
            .extract();
    as("ben", "curator")
        .get("/v1/proposals?pair=GA-GQ&first=2&after=" + first.path("pageInfo.endCursor"))
        .then()
        .body("items.id", contains(asSure, unsure));
    as("ben", "curator")
        .get("/v1/proposals?pair=GA-GQ&sort=AGE")
        .then()
        .body("items.id", contains(unsure, sure, person, asSure));
    as("ben", "curator")
        .get("/v1/proposals?pair=GA-GQ&proposedBy=extractor")
        .then()
        .body("items.id", contains(sure, asSure, unsure));
  }

  @Test
  void whatMayBeTheSameActIsShownBesideIt() {
    var act = between("GW", "GN");
    act.set("date", json("{\"edtf\": \"2025-02-28\", \"basis\": \"INFERRED\"}"));
    var other = accepted(act);
    proposed(act);

    as("ben", "curator")
        .get("/v1/proposals?pair=GN-GW")
        .then()
        .body("items[0].possiblySame.recordId", hasItem(other))
        .body("items[0].possiblySame[0].because.part", hasItem("PARTIES"));
  }

  @Test
  void manyAreDecidedOnAtOnceAndOneThatCannotBeHarmsNoOther() {
    var one = suggested(deportation(), 0.5);
    var two = suggested(deportation(), 0.5);
    var three = suggested(deportation(), 0.5);

    decided(
            decision(one, 1, "ACCEPT", ""),
            decision(two, 7, "ACCEPT", ""),
            decision(three, 1, "REJECT", ", \"comment\": \"Told before.\""),
            decision("record_01jd0000000000000000000009", 1, "ACCEPT", ""),
            decision(two, 1, "REJECT", ""))
        .statusCode(200)
        .body("results.status", contains(200, 412, 200, 404, 400))
        .body("results[0].review", equalTo("ACCEPTED"), "results[0].version", equalTo(2))
        .body("results[1].problem.type", equalTo("/problems/stale-version"))
        .body("results[2].review", equalTo("REJECTED"))
        .body("results[4].problem.errors.field", contains("comment"));
  }

  @Test
  void aSuggestionIsAcceptedWithChanges() {
    var id = suggested(deportation(), 0.5);
    var better = deportation().put("title", "93 people are handed over");

    decided(decision(id, 1, "ACCEPT", ", \"record\": " + better))
        .body("results.status", contains(200));

    as("ben", "curator")
        .get("/v1/records/" + id)
        .then()
        .body("title", equalTo("93 people are handed over"))
        .body("review", equalTo("ACCEPTED"), "reviewedBy", equalTo("ben"))
        .body("proposedBy", equalTo("extractor"));
    as("ben", "curator")
        .get("/v1/records/{id}/history", id)
        .then()
        .body("items.author", contains("ben", "ben", "ana"));
  }

  @Test
  void aChangedQuoteIsVerifiedAnew() {
    var id = suggested(deportation(), 0.5);
    var worse = deportation();
    worse.withObject("/evidence/0").put("exact", "Words that stand nowhere.");

    decided(decision(id, 1, "ACCEPT", ", \"record\": " + worse))
        .body("results[0].problem.type", equalTo("/problems/quote-not-in-article"));

    as("ben", "curator").get("/v1/records/" + id).then().body("review", equalTo("PROPOSED"));
  }

  @Test
  void nobodyAcceptsAPersonsProposalInOtherWords() {
    var id = proposed(deportation());

    decided(decision(id, 1, "ACCEPT", ", \"record\": " + deportation().put("title", "Mine")))
        .body("results[0].status", equalTo(403))
        .body("results[0].problem.type", equalTo("/problems/changed-by-reviewer"));
  }

  @Test
  void aDecisionThatIsSentAgainIsAnsweredAsBefore() {
    var id = suggested(deportation(), 0.5);
    var decision = decision(id, 1, "ACCEPT", "");
    decided(decision).body("results[0].status", equalTo(200));

    decided(decision).body("results[0].status", equalTo(200), "results[0].version", equalTo(2));
    as("ben", "curator")
        .get("/v1/records/{id}/reviews", id)
        .then()
        .body("verdict", contains("ACCEPT"));
  }

  @Test
  void decisionsAreBoundedAndForCurators() {
    as("eve", "contributor")
        .body("{\"decisions\": []}")
        .post("/v1/proposals:decide")
        .then()
        .statusCode(403);
    decided().statusCode(400).body("errors.field", contains("decisions"));
    var many = new String[101];
    Arrays.fill(many, "{}");
    decided(many).statusCode(400).body("errors.field", contains("decisions"));
    decided("{}").body("results[0].status", equalTo(400), "results[0].recordId", nullValue());
  }
}
