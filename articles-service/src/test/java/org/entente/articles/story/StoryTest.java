package org.entente.articles.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.story.Newsroom.article;
import static org.entente.articles.story.Newsroom.awaitStory;
import static org.entente.articles.story.Newsroom.published;
import static org.entente.articles.story.Newsroom.story;
import static org.entente.articles.story.Newsroom.storyOf;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Which articles become a story. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class StoryTest {

  private GeneratedPress press;

  @Inject Newsroom newsroom;

  @BeforeEach
  void generate(TestInfo test) {
    press = Newsroom.press(test);
  }

  @Test
  void whatThreePublishersPrintOfOneReportIsAStory() {
    var report = press.report(20);
    var agency = published(report);
    var one = published(press.retold(report, 0.05, 0.2));
    var two = published(press.retold(report, 0.05, 0.3));

    awaitStory(one, agency);
    awaitStory(two, agency);
    read("/v1/stories/" + storyOf(agency))
        .then()
        .statusCode(200)
        .body("id", equalTo(storyOf(agency)), "size", equalTo(3), "newest.id", equalTo(two));
    read("/v1/stories/" + storyOf(agency) + "/articles")
        .then()
        .statusCode(200)
        .body("items.id", contains(two, one, agency));
  }

  @Test
  void anArticleThatRetellsNoneIsItsOwnStory() {
    var alone = published(press.report(10));
    newsroom.awaitLooked(alone);

    read("/v1/stories/" + storyOf(alone)).then().statusCode(200).body("size", equalTo(1));
  }

  @Test
  void theSameFormFilledInOnTwoDaysIsTwoStories() {
    var publisher = anyWord();
    var days = press.forms(8, 10, 1, 2);
    var one = published(publisher, days.getFirst(), "PUBLIC");
    var two = published(publisher, days.getLast(), "PUBLIC");
    var elsewhere = published(days.getLast());
    newsroom.awaitLooked(one, two, elsewhere);

    assertThat(story(two)).isEqualTo(storyOf(two));
    assertThat(story(elsewhere)).isEqualTo(storyOf(two));
  }

  @Test
  void oneLineSaysTooLittleToBeARetelling() {
    var line = List.of("Too little " + anyWord() + " to tell it from any other.");
    var one = published(line);
    var two = published(line);
    newsroom.awaitLooked(one, two);

    assertThat(story(two)).isEqualTo(storyOf(two));
  }

  @Test
  void ofTextsThatComeAtTheSameMomentNoneIsMissed() {
    var report = press.report(12);

    var ids =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> published(report)))
            .limit(6)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toArray(String[]::new);
    newsroom.awaitLooked(ids);

    assertThat(Stream.of(ids).map(Newsroom::story).distinct()).hasSize(1);
  }

  @Test
  void aLanguageThatIsKnownToBeAnotherIsAnotherStory() {
    var text = GeneratedPress.text(press.report(12));
    var sent = "{\"text\": \"%s\", \"language\": \"%s\", \"publisher\": {\"name\": \"%s\"}}";
    String one = send(sent.formatted(text, "en-GB", anyWord())).path("id");
    String two = send(sent.formatted(text, "en-US", anyWord())).path("id");
    String three = send(sent.formatted(text, "fr", anyWord())).path("id");

    awaitStory(two, one);
    newsroom.awaitLooked(three);
    assertThat(story(three)).isEqualTo(storyOf(three));
  }

  @Test
  void aRevisionThatTellsSomethingElseLeavesItsStory() {
    var report = press.report(12);
    var agency = published(report);
    var key = anyWord();
    var publisher = anyWord();
    String one = send("curator", article(publisher, key, report, "PUBLIC")).path("id");
    awaitStory(one, agency);

    send("curator", article(publisher, key, press.report(12), "PUBLIC")).then().statusCode(200);

    awaitStory(one, one);
    newsroom.awaitLooked(one);
    read("/v1/stories/" + storyOf(agency)).then().body("size", equalTo(1));
  }

  @Test
  void theOthersKeepTogetherWhenTheFirstLeaves() {
    var report = press.report(12);
    var key = anyWord();
    var publisher = anyWord();
    String first = send("curator", article(publisher, key, report, "PUBLIC")).path("id");
    var one = published(press.retold(report, 0, 0.1));
    var two = published(press.retold(report, 0, 0.1));
    awaitStory(one, first);
    awaitStory(two, first);

    send("curator", article(publisher, key, press.report(12), "PUBLIC")).then().statusCode(200);

    awaitStory(two, one);
    assertThat(story(one)).isEqualTo(storyOf(one));
    assertThat(story(first)).isEqualTo(storyOf(first));
  }

  @Test
  void likenessIsNotPassedOn() {
    var one = press.report(40);
    var two = Stream.concat(one.subList(10, 40).stream(), press.report(10).stream()).toList();
    var three = Stream.concat(two.subList(10, 40).stream(), press.report(10).stream()).toList();
    var ids = List.of(published(one), published(two), published(three));

    awaitStory(ids.get(1), ids.get(0));
    newsroom.awaitLooked(ids.get(2));
    assertThat(story(ids.get(2))).isEqualTo(storyOf(ids.get(2)));
  }

  @Test
  void thereIsNoStoryOfWhatIsNotThere() {
    given()
        .get("/v1/stories/story_00000000000000000000000001")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/story-not-found"));
  }
}
