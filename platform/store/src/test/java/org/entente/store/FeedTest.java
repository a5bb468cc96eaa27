package org.entente.store;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import org.entente.platform.access.Visibility;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.Feed;
import org.entente.store.feed.Outbox;
import org.entente.store.probe.Echo;
import org.entente.store.probe.ProbeResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ProbeResource.class)
class FeedTest {

  @Inject Outbox outbox;
  @Inject Feed feed;
  @Inject Echo echo;

  private String change(String type) {
    var subject = TypeId.next("thing").toString();
    QuarkusTransaction.requiringNew().run(() -> outbox.append(type, subject, 1, Visibility.PUBLIC));
    return subject;
  }

  @Test
  void waitingReaderIsToldOfAChange() {
    var before = given().get("/v1/changes?limit=1000").header("Next-Position");
    var head = feed.head();
    var answer =
        CompletableFuture.supplyAsync(() ->
            given()
                .get("/v1/changes?wait=20s&after=" + head)
                .then()
                .statusCode(200)
                .extract()
                .asString());

    var subject = change("thing.waited-for");

    assertThat(before).isNotNull();
    assertThatJson(answer.join()).inPath("$[-1:].type").isArray().hasSize(1);
    assertThat(subjects()).contains(subject);
  }

  @Test
  void eventIsAThinCloudEvent() {
    var subject = change("thing.looked-at");

    var position = await().until(() -> positionOf(subject), p -> p != null);
    var event =
        given()
            .get("/v1/changes?limit=1000")
            .then()
            .extract()
            .jsonPath()
            .getMap("find{it.subject=='" + subject + "'}");

    assertThat(event)
        .containsEntry("specversion", "1.0")
        .containsEntry("source", "/probe")
        .containsEntry("type", "org.entente.thing.looked-at")
        .containsEntry("position", position)
        .containsKeys("id", "time", "entityversion");
  }

  @Test
  void changeOfAHiddenThingIsToldToThoseWhoMaySeeItOnly() {
    var start = feed.head();
    var hidden = TypeId.next("thing").toString();
    QuarkusTransaction.requiringNew()
        .run(() -> outbox.append("thing.hidden", hidden, 1, Visibility.CURATOR));
    await().until(() -> positionOf(hidden), p -> p != null);

    var forAll = given().get("/v1/changes?limit=1000&after=" + start);
    var forCurators =
        given()
            .auth()
            .oauth2(Tokens.of("ana", "curator"))
            .get("/v1/changes?limit=1000&after=" + start);

    assertThat(forAll.jsonPath().getList("subject")).doesNotContain(hidden);
    assertThat(forCurators.jsonPath().getList("subject")).contains(hidden);
    assertThat(forAll.header("Next-Position")).isNotEqualTo(start);
  }

  @Test
  void nothingNewIsAnEmptyListAndAPosition() {
    var head = feed.head();

    var answer = given().get("/v1/changes?after=" + head);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Next-Position")).isNotNull();
  }

  @Test
  void latestIsWhatComesFromNowOn() {
    var earlier = change("thing.earlier");
    await().until(() -> positionOf(earlier), p -> p != null);

    var now = given().get("/v1/changes?after=latest");
    var later = change("thing.later");
    await().until(() -> positionOf(later), p -> p != null);
    var next = given().get("/v1/changes?limit=1000&after=" + now.header("Next-Position"));

    assertThat(now.jsonPath().getList("subject")).isEmpty();
    assertThat(next.jsonPath().getList("subject")).contains(later).doesNotContain(earlier);
  }

  @Test
  void positionOfAnotherEpochIsGone() {
    assertThatJson(
            given().get("/v1/changes?after=other-1").then().statusCode(410).extract().asString())
        .inPath("$.type")
        .isEqualTo("/problems/position-gone");
  }

  @Test
  void positionMadeByHandIsRefused() {
    given().get("/v1/changes?after=12").then().statusCode(400);
  }

  @Test
  void waitIsBounded() {
    given().get("/v1/changes?wait=1h").then().statusCode(400);
  }

  @Test
  void followerTakesUpEveryChangeAfterAFault() {
    echo.failNext(2);

    var subject = change("thing.followed");

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> echo.seen().stream().anyMatch(c -> c.subject().equals(subject)));
  }

  /**
   * Writers overlap and some give up: a reader that goes on from each position must still see each
   * change once.
   */
  @Test
  void readerSeesEveryCommittedChangeOnceAndInOrder() throws Exception {
    var start = feed.head();
    var writers = new ArrayList<CompletableFuture<List<String>>>();
    for (int w = 0; w < 6; w++) {
      writers.add(CompletableFuture.supplyAsync(() -> writeSome(60)));
    }
    var seen = new ArrayList<String>();
    var position = start;
    var idle = 0;
    var all = CompletableFuture.allOf(writers.toArray(CompletableFuture[]::new));
    while (!all.isDone() || idle < 8) {
      var slice = given().get("/v1/changes?limit=7&wait=1s&after=" + position);
      List<String> got =
          slice.jsonPath().getList("findAll{it.type=='org.entente.thing.raced'}.subject");
      List<Integer> versions =
          slice.jsonPath().getList("findAll{it.type=='org.entente.thing.raced'}.entityversion");
      for (int i = 0; i < got.size(); i++) {
        seen.add(got.get(i) + "/" + versions.get(i));
      }
      idle = slice.jsonPath().getList("$").isEmpty() ? idle + 8 : 0;
      position = slice.header("Next-Position");
    }

    var committed = new ArrayList<String>();
    for (var writer : writers) {
      committed.addAll(writer.get());
    }
    assertThat(seen).containsExactlyInAnyOrderElementsOf(committed);
    for (var writer : writers) {
      assertThat(seen.stream().filter(writer.get()::contains))
          .containsExactlyElementsOf(writer.get());
    }
  }

  private static final class GivenUp extends RuntimeException {}

  private List<String> writeSome(int times) {
    var written = new ArrayList<String>();
    var subject = TypeId.next("thing").toString();
    for (int version = 1; version <= times; version++) {
      var rollback = ThreadLocalRandom.current().nextInt(10) == 0;
      var number = version;
      try {
        QuarkusTransaction.requiringNew()
            .run(() -> {
              outbox.append("thing.raced", subject, number, Visibility.PUBLIC);
              if (rollback) {
                throw new GivenUp();
              }
            });
        written.add(subject + "/" + version);
      } catch (GivenUp e) {
        assertThat(rollback).isTrue();
      }
    }
    return written;
  }

  private List<String> subjects() {
    return feed.after(null, 1000).stream().map(Change::subject).toList();
  }

  private String positionOf(String subject) {
    return feed.after(null, 1000).stream()
        .filter(c -> c.subject().equals(subject))
        .map(Change::position)
        .findFirst()
        .orElse(null);
  }
}
