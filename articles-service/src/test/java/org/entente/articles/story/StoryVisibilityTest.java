package org.entente.articles.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.story.Newsroom.article;
import static org.entente.articles.story.Newsroom.awaitStory;
import static org.entente.articles.story.Newsroom.published;
import static org.entente.articles.story.Newsroom.story;
import static org.entente.articles.story.Newsroom.storyOf;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Feed;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** A story tells nobody of an article that they may not see. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class StoryVisibilityTest {

  private GeneratedPress press;
  private List<String> report;

  @Inject Newsroom newsroom;
  @Inject EntityManager database;
  @Inject Feed feed;

  @BeforeEach
  void generate(TestInfo test) {
    press = Newsroom.press(test);
    report = press.report(12);
  }

  @Test
  void aHiddenArticleIsNotCountedForOthers() {
    var seen = published(report);
    var hidden = published(anyWord(), report, "CURATOR");
    awaitStory(hidden, seen);

    given().get("/v1/stories/" + storyOf(seen)).then().body("size", equalTo(1));
    read("/v1/stories/" + storyOf(seen)).then().body("size", equalTo(2));
    given().get("/v1/stories?first=200").then().body("items.id", not(hasItem(storyOf(seen))));
    read("/v1/stories?first=200").then().body("items.id", hasItem(storyOf(seen)));
    given().get("/v1/stories/" + storyOf(hidden)).then().statusCode(404);
  }

  @Test
  void aStoryIsCalledAfterWhatMoreMaySee() {
    var hidden = published(anyWord(), report, "CURATOR");
    newsroom.awaitLooked(hidden);
    var seen = published(report);

    awaitStory(hidden, seen);
    assertThat(story(seen)).isEqualTo(storyOf(seen));
    given().redirects().follow(false).get("/v1/stories/" + storyOf(seen)).then().statusCode(200);
    movedFrom(hidden)
        .then()
        .statusCode(308)
        .header("Location", endsWith("/v1/stories/" + storyOf(seen)));
  }

  @Test
  void whenItsFirstArticleIsHiddenAStoryIsCalledAfterAnother() {
    var key = anyWord();
    var publisher = anyWord();
    String first = send("curator", article(publisher, key, report, "PUBLIC")).path("id");
    var one = published(report);
    var two = published(report);
    awaitStory(two, first);

    send("curator", article(publisher, key, report, "PARTNER")).then().statusCode(200);

    awaitStory(two, one);
    awaitStory(first, one);
    given().get("/v1/stories/" + storyOf(one)).then().body("size", equalTo(2));
    read("/v1/stories/" + storyOf(one)).then().body("size", equalTo(3));
    given().get("/v1/stories/" + storyOf(first)).then().statusCode(404);
  }

  @Test
  void whatIsHiddenAndShownAgainIsInTheStoryAllTheTime() {
    var key = anyWord();
    var publisher = anyWord();
    var first = published(report);
    String one = send("curator", article(publisher, key, report, "PUBLIC")).path("id");
    awaitStory(one, first);

    send("curator", article(publisher, key, report, "CURATOR")).then().statusCode(200);
    newsroom.awaitLooked(one);
    given().get("/v1/stories?first=200").then().body("items.id", not(hasItem(storyOf(first))));
    send("curator", article(publisher, key, report, "PUBLIC")).then().statusCode(200);
    newsroom.awaitLooked(one);

    assertThat(story(one)).isEqualTo(storyOf(first));
    given().get("/v1/stories?first=200").then().body("items.id", hasItem(storyOf(first)));
  }

  @Test
  void whatHappensInAStoryIsToldToThoseWhoMaySeeIt() {
    var changes = "/v1/changes?limit=1000&after=" + feed.head();
    var seen = published(report);
    awaitStory(published(anyWord(), report, "CURATOR"), seen);
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(told(read(changes), seen)).containsExactly(1));
    assertThat(told(given().get(changes), seen)).isEmpty();

    awaitStory(published(report), seen);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(told(given().get(changes), seen)).containsExactly(2));
  }

  @Test
  void whatIsWithheldStaysAndDrawsNobodyNew() {
    var first = published(report);
    var one = published(report);
    awaitStory(one, first);

    withhold(first);
    awaitStory(first, one);
    var alone = press.report(12);
    var withheld = published(alone);
    newsroom.awaitLooked(withheld);
    withhold(withheld);
    newsroom.awaitLooked(withheld);
    var two = published(alone);

    newsroom.awaitLooked(two);
    assertThat(story(two)).isEqualTo(storyOf(two));
  }

  private void withhold(String article) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery("update article set status = 'WITHHELD' where id = :id")
                .setParameter("id", TypeId.parse(article).uuid())
                .executeUpdate());
  }

  private static Response movedFrom(String article) {
    return given()
        .redirects()
        .follow(false)
        .auth()
        .oauth2(Tokens.of("cora", "curator"))
        .get("/v1/stories/" + storyOf(article));
  }

  private static List<Integer> told(Response changes, String calledAfter) {
    return changes.path(
        "findAll { it.subject == '%s' }.entityversion".formatted(storyOf(calledAfter)));
  }
}
