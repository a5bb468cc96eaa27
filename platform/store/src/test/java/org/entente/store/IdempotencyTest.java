package org.entente.store;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.entente.platform.id.Uuid7;
import org.entente.store.probe.ProbeResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ProbeResource.class)
class IdempotencyTest {

  private static Response post(String name, String key, String caller) {
    return given()
        .auth()
        .oauth2(Tokens.of(caller, "curator"))
        .contentType("application/json")
        .header("Idempotency-Key", key)
        .body("{\"name\":\"" + name + "\"}")
        .post("/v1/things");
  }

  private static String anyKey() {
    return Uuid7.next().toString();
  }

  @Test
  void repetitionIsAnsweredLikeTheFirst() {
    var key = anyKey();

    var first = post("one", key, "ana");
    var second = post("one", key, "ana");

    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
  }

  @Test
  void keyWithAnotherRequestIsRefused() {
    var key = anyKey();
    post("one", key, "ana");

    var second = post("two", key, "ana");

    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.jsonPath().getString("type")).isEqualTo("/problems/idempotency-key-reused");
  }

  @Test
  void keysOfDifferentCallersAreDifferent() {
    var key = anyKey();

    assertThat(post("one", key, "ana").asString()).isNotEqualTo(post("one", key, "ben").asString());
  }

  @Test
  void refusedWriteLeavesNoKey() {
    var key = anyKey();
    assertThat(post(" ", key, "ana").statusCode()).isEqualTo(400);

    assertThat(post("mended", key, "ana").statusCode()).isEqualTo(201);
  }

  @Test
  void sameKeyAtTheSameTimeHappensOnce() {
    var key = anyKey();

    var answers =
        Stream.generate(
                () -> CompletableFuture.supplyAsync(() -> post("one", key, "ana").asString()))
            .limit(8)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .distinct();

    assertThat(answers).hasSize(1);
  }

  @Test
  void overlongKeyIsRefused() {
    assertThat(post("one", "k".repeat(201), "ana").statusCode()).isEqualTo(400);
  }
}
