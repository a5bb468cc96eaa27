package org.entente.entities.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.unique;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.entente.entities.name.NameText;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Feed;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Names of an instance that is told of nothing but by the feed, as one elsewhere is. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class OtherInstanceTest {

  @Inject StoredNames stored;
  @Inject Feed feed;
  @Inject NamesConfig config;

  @Test
  void aliasThatAnotherInstanceWroteIsKnownWithinTwoSeconds() {
    var other = new LoadedNames(stored, feed, config);
    other.start(new StartupEvent());
    try {
      await().until(other::areLoaded);
      var id = person(unique("Sreymom") + " " + unique("Pich"));
      var alias = unique("Alias") + " " + unique("Pich");
      curator()
          .body("{\"value\":\"%s\"}".formatted(alias))
          .post("/v1/entities/{id}/names", id)
          .then()
          .statusCode(201);

      await()
          .atMost(Duration.ofSeconds(2))
          .untilAsserted(() -> assertThat(owners(other.atLeast(null), alias)).containsExactly(id));
    } finally {
      other.stop(new ShutdownEvent());
    }
  }

  private static List<String> owners(Names names, String alias) {
    var found = names.longestAt(NameText.of(alias), 0, name -> true);
    return found == null
        ? List.of()
        : found.names().stream().map(name -> TypeId.show("entity", name.owner().id())).toList();
  }
}
