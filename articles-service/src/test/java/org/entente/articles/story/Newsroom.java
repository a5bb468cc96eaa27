package org.entente.articles.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.entente.articles.support.Press;
import org.entente.platform.id.TypeId;
import org.junit.jupiter.api.TestInfo;

/** Publishes what was generated, and waits until its place in a story was looked for. */
@ApplicationScoped
public class Newsroom {

  private final EntityManager database;

  Newsroom(EntityManager database) {
    this.database = database;
  }

  /** Other texts for every test, and the same whenever it runs: likeness has bounds. */
  static GeneratedPress press(TestInfo test) {
    var name = test.getTestClass().orElseThrow().getName() + "." + test.getDisplayName();
    return new GeneratedPress(name.hashCode());
  }

  /** The id of a new article of a publisher that nothing else is of. */
  static String published(List<String> sentences) {
    return published(anyWord(), sentences, "PUBLIC");
  }

  static String published(String publisher, List<String> sentences, String visibility) {
    return Press.send("curator", article(publisher, anyWord(), sentences, visibility))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  static String article(
      String publisher, String externalId, List<String> sentences, String visibility) {
    return """
    {"text": "%s", "publisher": {"name": "%s"}, "externalId": "%s", "visibility": "%s"}
    """
        .formatted(GeneratedPress.text(sentences), publisher, externalId, visibility);
  }

  /** The story that is called after an article. */
  static String storyOf(String article) {
    return article.replace("article_", "story_");
  }

  static void awaitStory(String article, String calledAfter) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(story(article)).isEqualTo(storyOf(calledAfter)));
  }

  static String story(String article) {
    return read("/v1/articles/" + article).path("story");
  }

  void awaitLooked(String... articles) {
    var ids = Arrays.stream(articles).map(a -> TypeId.parse(a).uuid()).toArray(UUID[]::new);
    await().atMost(Duration.ofSeconds(30)).until(() -> owed(ids) == 0);
  }

  long owed(UUID... ids) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery(
                        "select count(*) from story_owed where article_id = any(:ids)", Long.class)
                    .setParameter("ids", ids)
                    .getSingleResult());
  }
}
