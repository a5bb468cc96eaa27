package org.entente.articles.intake;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.articles.article.Articles;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Feed;
import org.entente.store.feed.Outbox;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

/** Whoever follows the feed hears of every write that was acknowledged: once, and in order. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class FeedOrderTest {

  private static final int WRITERS = 20;
  private static final int WRITES = 25;
  private static final Set<String> OF_WRITES =
      Set.of("org.entente.article.created", "org.entente.revision.created");

  @Inject Feed feed;
  @Inject Outbox outbox;
  @Inject Articles articles;

  private record Write(String article, long version) {}

  @Test
  void everyAcknowledgedWriteIsToldOnceAndInOrder() throws Exception {
    var start = feed.head();
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var writers = new ArrayList<Future<List<Write>>>();
      for (int i = 0; i < WRITERS; i++) {
        var random = new Random(i);
        writers.add(threads.submit(() -> write(random)));
      }
      var told = follow(start, writers);

      var written = new ArrayList<Write>();
      for (var writer : writers) {
        written.addAll(writer.get());
      }
      var mine = new HashSet<>(written.stream().map(Write::article).toList());
      assertThat(told)
          .filteredOn(write -> mine.contains(write.article()))
          .containsExactlyInAnyOrderElementsOf(written);
      told.stream()
          .collect(groupingBy(Write::article))
          .forEach((article, writes) ->
              assertThat(writes.stream().map(Write::version)).as(article).isSorted());
    }
  }

  private List<Write> follow(String start, List<Future<List<Write>>> writers) {
    var told = new ArrayList<Write>();
    var position = start;
    for (int idle = 0; idle < 3; ) {
      boolean areDone = writers.stream().allMatch(Future::isDone);
      var slice = read("/v1/changes?limit=50&wait=1s&after=" + position).then().statusCode(200);
      List<Map<String, Object>> events = slice.extract().jsonPath().getList("$");
      events.stream()
          .filter(event -> OF_WRITES.contains(String.valueOf(event.get("type"))))
          .map(event ->
              new Write(
                  String.valueOf(event.get("subject")),
                  ((Number) event.getOrDefault("entityversion", 0)).longValue()))
          .forEach(told::add);
      position = slice.extract().header("Next-Position");
      idle = events.isEmpty() && areDone ? idle + 1 : 0;
    }
    return told;
  }

  /**
   * New articles, revisions of them, and changes that are given up when they were noted already.
   */
  private List<Write> write(Random random) {
    var written = new ArrayList<Write>();
    var url = "";
    for (int i = 0; i < WRITES; i++) {
      boolean isNew = written.isEmpty() || random.nextInt(3) == 0;
      url = isNew ? "https://example.org/" + anyWord() : url;
      long version = isNew ? 1 : written.getLast().version() + 1;
      var article = "{\"url\": \"%s\", \"text\": \"%s\"}".formatted(url, anyWord());
      var id = send(article).then().statusCode(isNew ? 201 : 200).extract().<String>path("id");
      written.add(new Write(id, version));
      if (random.nextInt(4) == 0) {
        giveUp(id);
      }
    }
    return written;
  }

  private static final class GivenUp extends RuntimeException {}

  private void giveUp(String id) {
    assertThatExceptionOfType(GivenUp.class)
        .isThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> reviseAndGiveUp(id)));
  }

  private void reviseAndGiveUp(String id) {
    var article = articles.locked(TypeId.parse(id).uuid());
    article.revise();
    outbox.append("revision.created", id, article.version(), article.visibility());
    throw new GivenUp();
  }
}
