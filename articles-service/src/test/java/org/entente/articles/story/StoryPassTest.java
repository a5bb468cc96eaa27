package org.entente.articles.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.story.Newsroom.awaitStory;
import static org.entente.articles.story.Newsroom.published;
import static org.entente.articles.story.Newsroom.story;
import static org.entente.articles.story.Newsroom.storyOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.SqlLog;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** How places in stories are looked for. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class StoryPassTest {

  private static final String APART = "update article set story_id = id where id = any(:ids)";

  private GeneratedPress press;

  @Inject Newsroom newsroom;
  @Inject StoryPass pass;
  @Inject OwedStories owed;
  @Inject Tellers tellers;
  @Inject EntityManager database;

  private static final class Killed extends RuntimeException {}

  @BeforeEach
  void generate(TestInfo test) {
    press = Newsroom.press(test);
  }

  /** What is killed on its way has committed nothing. */
  @Test
  void aPassThatIsKilledIsDoneAgain() {
    var report = press.report(12);
    var first = published(report);
    var one = published(report);
    awaitStory(one, first);
    var ids = uuids(List.of(first, one));

    alone(() -> {
      QuarkusTransaction.requiringNew().run(() -> separate(ids));
      assertThatExceptionOfType(Killed.class)
          .isThrownBy(() ->
              QuarkusTransaction.requiringNew()
                  .run(() -> {
                    assertThat(pass.look()).isTrue();
                    throw new Killed();
                  }));
      assertThat(owedNow(ids)).isEqualTo(2);
      assertThat(story(one)).isEqualTo(storyOf(one));
    });

    awaitStory(one, first);
    newsroom.awaitLooked(first, one);
  }

  @Test
  void articlesOfBeforeThereWereStoriesFindOneAnother() {
    var report = press.report(12);
    var first = published(report);
    var one = published(report);
    awaitStory(one, first);

    alone(() -> separate(uuids(List.of(first, one))));

    awaitStory(one, first);
    assertThat(story(first)).isEqualTo(storyOf(first));
  }

  /** An article that is being changed is left until that is over, and others are not. */
  @Test
  void nobodyIsWaitedFor() {
    var report = press.report(12);
    var first = published(report);
    var held = published(report);
    awaitStory(held, first);
    newsroom.awaitLooked(held);
    var ids = uuids(List.of(held));
    alone(() -> update(APART, ids));

    QuarkusTransaction.requiringNew()
        .run(() -> {
          update("update article set version = version where id = any(:ids)", ids);
          QuarkusTransaction.requiringNew().run(() -> owed.owe(ids));
          awaitStory(published(report), first);
          assertThat(newsroom.owed(ids.getFirst())).isOne();
        });

    awaitStory(held, first);
  }

  @Test
  void manyCostAsManyStatementsAsFew() {
    var few = articlesOf(2);
    var many = articlesOf(40);

    assertThat(statements(many)).isEqualTo(statements(few)).isLessThan(20);
  }

  @Test
  void whoIsLikeAnArticleIsFoundByTheIndex() {
    QuarkusTransaction.begin();
    try {
      database
          .createNativeQuery(
              "insert into story_band (hash, article_id) select hashint8extended(n, 7), gen_random_uuid()"
                  + " from generate_series(1, 200000) as n")
          .executeUpdate();
      database.createNativeQuery("analyze story_band").executeUpdate();
      List<?> plan =
          database
              .createNativeQuery("explain " + Tellers.CANDIDATES, String.class)
              .setParameter("tellers", new UUID[] {UUID.randomUUID()})
              .setParameter("hashes", new Long[] {1L})
              .setParameter("ofBand", 64)
              .setParameter("ofTeller", 50)
              .getResultList();

      assertThat(plan.toString()).contains("using story_band_once").doesNotContain("Seq Scan");
    } finally {
      QuarkusTransaction.rollback();
    }
  }

  private List<UUID> articlesOf(int size) {
    var ids = new ArrayList<String>();
    for (int i = 0; i < size / 2; i++) {
      var report = press.report(6);
      ids.add(published(report));
      ids.add(published(report));
    }
    newsroom.awaitLooked(ids.toArray(String[]::new));
    return uuids(ids);
  }

  /** Statements are counted on threads with the names of those that answer requests. */
  private int statements(List<UUID> articles) {
    return SqlLog.countDuring(() -> {
      var thread =
          Thread.ofPlatform()
              .name("executor-thread-of-a-test")
              .start(() ->
                  alone(() -> {
                    separate(articles);
                    pass.look();
                    assertThat(owedNow(articles)).isZero();
                  }));
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    });
  }

  /** In a transaction in which nobody else looks. */
  private void alone(Runnable work) {
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            QuarkusTransaction.requiringNew()
                .call(() -> {
                  boolean isAlone = pass.isAlone();
                  if (isAlone) {
                    work.run();
                  }
                  return isAlone;
                }));
  }

  /** As if nothing had been looked at. */
  private void separate(List<UUID> articles) {
    update(APART, articles);
    update("delete from story_band where article_id = any(:ids)", articles);
    update("delete from story_sketch where article_id = any(:ids)", articles);
    owed.owe(articles);
  }

  private void update(String sql, List<UUID> ids) {
    database.createNativeQuery(sql).setParameter("ids", ids.toArray(UUID[]::new)).executeUpdate();
  }

  private long owedNow(List<UUID> ids) {
    return (Long)
        database
            .createNativeQuery(
                "select count(*) from story_owed where article_id = any(:ids)", Long.class)
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getSingleResult();
  }

  private static List<UUID> uuids(List<String> ids) {
    return Stream.of(ids).flatMap(List::stream).map(id -> TypeId.parse(id).uuid()).toList();
  }
}
