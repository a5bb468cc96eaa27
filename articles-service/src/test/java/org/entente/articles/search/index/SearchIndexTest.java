package org.entente.articles.search.index;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.entente.articles.article.Articles;
import org.entente.articles.search.words.IndexText;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class SearchIndexTest {

  @Inject EntityManager database;
  @Inject Articles articles;
  @Inject IndexFollowers followers;

  /** As all rows are after the migration, and after a new version cuts texts otherwise. */
  @Test
  void whatWasWrittenByAnEarlierVersionIsWrittenAgain() {
    var word = anyWord();
    var id = idOf("{\"text\": \"%s\"}".formatted(word));
    execute("update article_search set version = 0, document = '' where article_id = :id", id);

    await().atMost(Duration.ofSeconds(30)).until(() -> found(word).equals(List.of(id)));
    assertThat(versions(id)).containsExactly(IndexText.VERSION);
  }

  @Test
  void aTitleThatChangesIsFound() {
    var word = anyWord();
    var id = idOf("{\"text\": \"%s\"}".formatted(anyWord()));
    execute("update article set title = '" + word + "' where id = :id", id);

    await().atMost(Duration.ofSeconds(30)).until(() -> found(word).equals(List.of(id)));
  }

  @Test
  void aLanguageThatChangesBringsItsDictionary() {
    var word = anyWord();
    var id = idOf("{\"text\": \"deported %s\"}".formatted(word));
    assertThat(found("deports " + word)).isEmpty();
    execute("update article set language = 'en' where id = :id", id);

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> found("deports " + word).equals(List.of(id)));
  }

  @Test
  void wordsGoWithTheTextAndComeBackWithIt() {
    var word = anyWord();
    var id = idOf("{\"text\": \"%s\"}".formatted(word));
    changeStatus(id, "WITHHELD");
    assertThat(versions(id)).isEmpty();
    changeStatus(id, "USABLE");

    assertThat(found(word)).containsExactly(id);
  }

  private void changeStatus(String id, String status) {
    execute("update article set status = '" + status + "' where id = :id", id);
    QuarkusTransaction.requiringNew()
        .run(() -> followers.statusChanged(articles.locked(TypeId.parse(id).uuid())));
  }

  @SuppressWarnings("unchecked")
  private List<Integer> versions(String id) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (List<Integer>)
                database
                    .createNativeQuery(
                        "select version from article_search where article_id = :id", Integer.class)
                    .setParameter("id", TypeId.parse(id).uuid())
                    .getResultList());
  }

  private void execute(String sql, String article) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(sql)
                .setParameter("id", TypeId.parse(article).uuid())
                .executeUpdate());
  }

  private static List<String> found(String q) {
    return given().queryParam("q", q).get("/v1/articles").then().extract().path("items.id");
  }
}
