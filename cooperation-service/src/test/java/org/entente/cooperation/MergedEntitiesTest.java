package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.anybody;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.json;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.cooperation.World.Away;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
@DisplayName("Records of entities that are taken to be one")
class MergedEntitiesTest {

  @Inject @All List<ChangeFollower> followers;

  @Test
  void areFoundByEitherUntilThatIsTakenBack() {
    var record = deportation();
    record
        .withArray("parties")
        .add(
            json(
                "{\"key\": \"dara\", \"entityId\": \"%s\", \"role\": \"SPEAKER\"}"
                    .formatted(WhoIsWho.MINISTER)));
    var id = accepted(record);
    assertThat(of(WhoIsWho.NAMESAKE)).doesNotContain(id);

    taken(WhoIsWho.NAMESAKE, WhoIsWho.MINISTER, "entity.merged");
    await().untilAsserted(() -> assertThat(of(WhoIsWho.NAMESAKE)).contains(id));
    assertThat(grouped(WhoIsWho.NAMESAKE)).contains(id);
    assertThat(of(WhoIsWho.MINISTER)).contains(id);

    taken(WhoIsWho.NAMESAKE, WhoIsWho.NAMESAKE, "entity.unmerged");
    await().untilAsserted(() -> assertThat(of(WhoIsWho.NAMESAKE)).doesNotContain(id));
    assertThat(of(WhoIsWho.MINISTER)).contains(id);
  }

  /** The feed tells of it, and entities-service whom it is taken for. */
  private void taken(String entity, String canonical, String type) {
    var told =
        """
        {"items": [{"id": "%s", "canonicalId": "%s", "kind": "PERSON", "name": "Sar Dara", "country": "KH", "visibility": "PUBLIC"}]}
        """
            .formatted(entity, canonical);
    try (var asked = new Away(WhoIsWho.PATH, okJson(told))) {
      var follower =
          followers.stream().filter(f -> f.name().equals("identity")).findFirst().orElseThrow();
      var change = new Change(UUID.randomUUID(), type, entity, 2, Instant.now(), "e0-1");
      QuarkusTransaction.requiringNew().run(() -> follower.apply(List.of(change)));
      await().until(() -> isMerged(entity) == !entity.equals(canonical));
    }
  }

  private static boolean isMerged(String entity) {
    return !of(entity).isEmpty();
  }

  private static List<String> of(String party) {
    return anybody()
        .get("/v1/records?party=" + party)
        .then()
        .statusCode(200)
        .extract()
        .path("items.id");
  }

  private static List<String> grouped(String party) {
    return anybody()
        .contentType("application/json")
        .body("{\"by\": \"entity\", \"keys\": [{\"key\": \"%s\"}]}".formatted(party))
        .post("/v1/records:grouped")
        .then()
        .statusCode(200)
        .extract()
        .path("results[0].items.id");
  }
}
