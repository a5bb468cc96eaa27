package org.entente.articles.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.story.Newsroom.article;
import static org.entente.articles.story.Newsroom.awaitStory;
import static org.entente.articles.story.Newsroom.published;
import static org.entente.articles.story.Newsroom.story;
import static org.entente.articles.story.Newsroom.storyOf;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** What a curator says of a story stands above what its texts have in common. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class PartingTest {

  private GeneratedPress press;
  private List<String> report;

  @Inject Newsroom newsroom;

  @BeforeEach
  void generate(TestInfo test) {
    press = Newsroom.press(test);
    report = press.report(12);
  }

  @Test
  void anArticleLeavesAndDoesNotComeBack() {
    var first = published(report);
    var key = anyWord();
    var publisher = anyWord();
    String one = send("curator", article(publisher, key, report, "PUBLIC")).path("id");
    awaitStory(one, first);

    part("curator", one, first).then().statusCode(204);

    awaitStory(one, one);
    var again = press.retold(report, 0, 0.1);
    send("curator", article(publisher, key, again, "PUBLIC")).then().statusCode(200);
    newsroom.awaitLooked(one);
    assertThat(story(one)).isEqualTo(storyOf(one));
  }

  @Test
  void theOthersKeepTogetherWhenTheFirstIsParted() {
    var first = published(report);
    var one = published(report);
    var two = published(report);
    awaitStory(one, first);
    awaitStory(two, first);

    part("curator", first, first).then().statusCode(204);

    awaitStory(two, one);
    assertThat(story(one)).isEqualTo(storyOf(one));
    assertThat(story(first)).isEqualTo(storyOf(first));
  }

  @Test
  void whatIsNotInAStoryCannotLeaveIt() {
    var first = published(report);
    var other = published(press.report(12));

    part("curator", other, first)
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/article-not-in-story"));
  }

  @Test
  void onlyCuratorsPart() {
    var first = published(report);

    part("contributor", first, first).then().statusCode(403);
  }

  private static Response part(String role, String article, String calledAfter) {
    return given()
        .auth()
        .oauth2(Tokens.of("cora", role))
        .delete("/v1/stories/" + storyOf(calledAfter) + "/articles/" + article);
  }
}
