package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.proposed;
import static org.entente.cooperation.World.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.cooperation.World.Away;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Articles get newer texts. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class StandingTest {

  @Inject @All List<ChangeFollower> followers;

  private final String article = TypeId.next("article").toString();

  private static String standing(String state) {
    return "{\"results\": [{\"status\": \"EXACT\", \"revision\": 1, \"start\": 0, \"end\": 61, \"standing\": {\"state\": \"%s\", \"revision\": 2}}]}"
        .formatted(state);
  }

  private ObjectNode aboutIt() {
    var record = deportation();
    record.withObject("/evidence/0").put("articleId", article);
    return record;
  }

  private void newText() {
    var follower =
        followers.stream().filter(f -> f.name().equals("revisions")).findFirst().orElseThrow();
    QuarkusTransaction.requiringNew()
        .run(() ->
            follower.apply(
                List.of(
                    new Change(
                        UUID.randomUUID(),
                        "revision.created",
                        article,
                        2,
                        Instant.now(),
                        "a0-1"))));
  }

  private static void eventually(String id, String standing) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(JsonPath.from(record(id)).getString("evidence[0].standing"))
                .isEqualTo(standing));
  }

  @Test
  void lostQuoteMarksTheRecordThatWasAcceptedOnIt() {
    String id;
    try (var press = new Away(Press.PATH, okJson(standing("CURRENT")))) {
      id = accepted(aboutIt());
    }

    try (var press = new Away(Press.PATH, okJson(standing("LOST")))) {
      newText();
      eventually(id, "LOST");
    }
    var lost = JsonPath.from(record(id));
    assertThat(lost.getString("review")).isEqualTo("ACCEPTED");
    assertThat(lost.getBoolean("needsReview")).isTrue();
    assertThat(lost.getString("evidence[0].verification")).isEqualTo("VERIFIED");
    assertThat(
            World.anybody()
                .get("/v1/records?needsReview=true&first=200")
                .<List<String>>path("items.id"))
        .contains(id);

    try (var press = new Away(Press.PATH, okJson(standing("MOVED")))) {
      newText();
      eventually(id, "MOVED");
    }
    assertThat(JsonPath.from(record(id)).getString("needsReview")).isNull();
  }

  @Test
  void proposalIsNotMarked() {
    String id;
    try (var press = new Away(Press.PATH, okJson(standing("CURRENT")))) {
      id = proposed(aboutIt());
    }

    try (var press = new Away(Press.PATH, okJson(standing("LOST")))) {
      newText();
      eventually(id, "LOST");
    }
    assertThat(JsonPath.from(record(id)).getString("needsReview")).isNull();
  }
}
