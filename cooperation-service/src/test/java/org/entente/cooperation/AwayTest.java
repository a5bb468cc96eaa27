package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static java.util.stream.Collectors.toMap;
import static org.awaitility.Awaitility.await;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.propose;
import static org.entente.cooperation.World.proposeAsCurator;
import static org.entente.cooperation.World.record;
import static org.entente.cooperation.World.review;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.entente.cooperation.World.Away;
import org.entente.platform.id.TypeId;
import org.entente.store.job.JobHandler;
import org.entente.store.job.Jobs;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class AwayTest {

  @Inject EntityManager database;
  @Inject Jobs jobs;
  @Inject @All List<JobHandler> handlers;

  @Test
  void quotesAreVerifiedOnceArticlesIsBack() {
    String id;
    try (var away = new Away(Press.PATH)) {
      id =
          propose(deportation())
              .statusCode(201)
              .body("evidence[0].verification", equalTo("UNVERIFIED"))
              .extract()
              .path("id");
    }

    eventually(id, "evidence[0].verification", "VERIFIED");
    assertThat(JsonPath.from(record(id)).getInt("evidence[0].end"), equalTo(61));
  }

  @Test
  void quoteThatTurnsOutNotToExistIsNotFound() {
    String id;
    try (var away = new Away(Press.PATH)) {
      var record = deportation();
      record.withObject("/evidence/0").put("exact", "Nobody wrote this.");
      id = propose(record).statusCode(201).extract().path("id");
    }

    eventually(id, "evidence[0].verification", "NOT_FOUND");
  }

  @Test
  void acceptedRecordIsAProposalAgainWhenAQuoteTurnsOutNotToExist() {
    var id = accepted(deportation());

    QuarkusTransaction.requiringNew()
        .run(() -> {
          database
              .createNativeQuery(
                  "update record_evidence set verification = 'UNVERIFIED', exact = 'Nobody wrote this.'"
                      + " where record_id = ?1")
              .setParameter(1, TypeId.parse(id).uuid())
              .executeUpdate();
          jobs.enqueue("verify", id);
        });

    eventually(id, "review", "PROPOSED");
    assertThat(JsonPath.from(record(id)).getInt("version"), equalTo(3));
  }

  @Test
  void nothingIsAcceptedOnUnverifiedQuotes() {
    try (var away = new Away(Press.PATH)) {
      String id = propose(deportation()).statusCode(201).extract().path("id");

      review(id, "ACCEPT").statusCode(422).body("type", equalTo("/problems/evidence-missing"));
    }
  }

  @Test
  void partiesAreLookedUpOnceEntitiesIsBack() {
    String id;
    try (var away = new Away(WhoIsWho.PATH)) {
      id =
          propose(deportation())
              .statusCode(201)
              .body("parties[0].lookup", equalTo("PENDING"))
              .body("parties[0].entityId", equalTo(WhoIsWho.CAMBODIA))
              .body("parties[0].label", nullValue())
              .body("dyad", nullValue())
              .extract()
              .path("id");
    }

    eventually(id, "parties[0].lookup", "RESOLVED");
    assertThat(JsonPath.from(record(id)).getString("dyad"), equalTo("KH-TH"));
    assertThat(JsonPath.from(record(id)).getString("parties[0].label"), equalTo("Cambodia"));
  }

  @Test
  void owedLookupsTellOfNobodyWhoIsHiddenFromTheReaders() {
    var record = deportation();
    record.withObject("/parties/0").put("represents", WhoIsWho.HIDDEN);
    String id;
    try (var away = new Away(WhoIsWho.PATH)) {
      id = proposeAsCurator(record).statusCode(201).extract().path("id");
    }

    eventually(id, "parties[1].lookup", "RESOLVED");
    assertThat(JsonPath.from(record(id)).getString("parties[0].lookup"), equalTo("PENDING"));
    await().atMost(Duration.ofSeconds(60)).until(() -> isParked("lookup", id));
  }

  @Test
  void owedQuotesAreOfWhatTheReadersMayRead() {
    var record = deportation();
    record.withObject("/evidence/0").put("articleId", Press.HIDDEN_ARTICLE);
    String id;
    try (var away = new Away(Press.PATH)) {
      id = proposeAsCurator(record).statusCode(201).extract().path("id");
    }

    eventually(id, "evidence[0].verification", "NOT_FOUND");
  }

  @Test
  void quotesThatAreRefusedLaterAreParked() {
    String id;
    try (var away = new Away(Press.PATH)) {
      id = propose(deportation()).statusCode(201).extract().path("id");
      try (var refusing = new Away(Press.PATH, aResponse().withStatus(400))) {
        await().atMost(Duration.ofSeconds(60)).until(() -> isParked("verify", id));
      }
    }
  }

  @Test
  void whatIsOwedIsTriedForAWeekAndATextNotForDays() {
    assertThat(
        handlers.stream().collect(toMap(JobHandler::queue, JobHandler::maxAttempts)),
        equalTo(
            Map.of(
                "identity", 10_000,
                "lookup", 10_000,
                "verify", 10_000,
                "standing", 10_000,
                "offices", 10_000,
                "recode", Integer.MAX_VALUE,
                "read", 100)));
  }

  private boolean isParked(String queue, String id) {
    return QuarkusTransaction.requiringNew()
        .call(() -> jobs.parked(queue, 100).stream().anyMatch(j -> j.key().equals(id)));
  }

  private static void eventually(String id, String path, String value) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() -> assertThat(JsonPath.from(record(id)).getString(path), equalTo(value)));
  }
}
