package org.entente.articles.cleaning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.entente.articles.page.CleanedPage;
import org.entente.articles.page.SentPage;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class CleaningTest {

  @Inject EntityManager database;
  @Inject CleaningPass pass;

  @Test
  void aTextThatComesOutDifferentIsANewRevisionAndTheOldOneStays() {
    var word = anyWord();
    var id = idOf(page(word));
    sql(
        "update revision set cleaning = 1, text = 'Ads', text_hash = sha256('Ads') where article_id = :id",
        id);

    var cleaning = afterPass("OUTDATED");

    read("/v1/articles/" + id)
        .then()
        .body("revision", equalTo(2), "text", equalTo("Talks %s\n\nThey met.".formatted(word)));
    read("/v1/articles/%s/revisions/1".formatted(id)).then().body("text", equalTo("Ads"));
    read("/v1/articles/%s/revisions".formatted(id))
        .then()
        .body("items.cleaning", equalTo(List.of(CleanedPage.VERSION, 1)));
    assertThat(cleaning.<Integer>path("changed")).isPositive();
    assertThat(events(id)).contains("revision.created");
  }

  @Test
  void thePageSentAgainIsTheSameArticleByItsNewText() {
    var word = anyWord();
    var id = idOf(page(word));
    sql(
        "update revision set cleaning = 1, text = 'Ads', text_hash = sha256('Ads') where article_id = :id",
        id);
    sql("delete from article_key where article_id = :id", id);
    afterPass("OUTDATED");

    send(page(word)).then().statusCode(200).body("id", equalTo(id), "revision", equalTo(2));
  }

  @Test
  void theSameTextStaysTheSameRevisionAndWhatWasMissingIsFilledIn() {
    var id = idOf(page(anyWord()));
    sql("update revision set cleaning = 1 where article_id = :id", id);
    sql(
        "update article set section = null, language = 'und', title = 'By hand' where id = :id",
        id);

    afterPass("OUTDATED");

    read("/v1/articles/" + id)
        .then()
        .body(
            "revision", equalTo(1),
            "section", equalTo("World"),
            "language", equalTo("en"),
            "title", equalTo("By hand"));
    read("/v1/articles/%s/revisions/1".formatted(id))
        .then()
        .body("cleaning", equalTo(CleanedPage.VERSION));
  }

  @Test
  void onlyAPassOverAllDoesWhatIsOfThisVersion() {
    var id = idOf(page(anyWord()));
    sql("update revision set text = 'Ads', text_hash = sha256('Ads') where article_id = :id", id);
    afterPass("OUTDATED");
    read("/v1/articles/" + id).then().body("revision", equalTo(1));

    afterPass("ALL");

    read("/v1/articles/" + id).then().body("revision", equalTo(2));
  }

  @Test
  void whatIsNotShownIsNotTouched() {
    var id = idOf(page(anyWord()));
    sql(
        "update revision set cleaning = 1, text = 'Ads', text_hash = sha256('Ads') where article_id = :id",
        id);
    sql("update article set status = 'WITHHELD' where id = :id", id);

    afterPass("OUTDATED");

    read("/v1/articles/" + id).then().body("revision", equalTo(1));
  }

  @Test
  void aPageOfWhichNothingComesKeepsItsTextAndIsTold() {
    var id = idOf(page(anyWord()));
    sql(
        "update revision set cleaning = 1, original = decode('%s', 'hex') where article_id = :id"
            .formatted(EMPTY_PAGE),
        id);

    var cleaning = afterPass("OUTDATED");

    cleaning.then().body("failures.articleId", hasItem(id));
    assertThat(cleaning.<Integer>path("failed")).isPositive();
    read("/v1/articles/%s/revisions/1".formatted(id)).then().body("cleaning", equalTo(1));
  }

  /** As after a kill between two steps: what the job did is done again, and counted once. */
  @Test
  void aStepThatIsRepeatedCountsNothingTwice() {
    var id = idOf(page(anyWord()));
    sql(
        "update revision set cleaning = 1, text = 'Ads', text_hash = sha256('Ads') where article_id = :id",
        id);
    var cleaning = begin("OUTDATED").<String>path("id");

    for (int i = 0; i < 3; i++) {
      pass.run(cleaning);
    }

    var ended = ended(cleaning);
    assertThat(ended.<Integer>path("done")).isEqualTo(ended.<Integer>path("total"));
    read("/v1/articles/" + id).then().body("revision", equalTo(2));
  }

  @Test
  void whileOneRunsItIsAnsweredAndNoOtherBegins() {
    var running = UUID.randomUUID();
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(
                    "insert into cleaning (id, version, every, state, total, started_at) values (:id, 3, false, 'RUNNING', 7, now())")
                .setParameter("id", running)
                .executeUpdate());
    var shown = TypeId.show("cleaning", running);

    begin("ALL").then().statusCode(200).body("id", equalTo(shown), "total", equalTo(7));

    pass.run(shown);
    ended(shown);
  }

  @Test
  void aCuratorLooksAndDoesNotBegin() {
    given()
        .auth()
        .oauth2(Tokens.of("cora", "curator"))
        .contentType(ContentType.JSON)
        .post("/v1/cleanings")
        .then()
        .statusCode(403);
    read("/v1/cleanings").then().statusCode(200);
    read("/v1/cleanings/cleaning_00000000000000000000000001")
        .then()
        .statusCode(404)
        .body("type", equalTo("/problems/cleaning-not-found"));
  }

  /** Of {@code <nav>Home</nav>}. */
  private static final String EMPTY_PAGE = HexFormat.of().formatHex(gzip("<nav>Home</nav>"));

  private static byte[] gzip(String html) {
    return SentPage.ofCharacters(html).bytes();
  }

  private static Response afterPass(String scope) {
    var begun = begin(scope);
    begun.then().statusCode(201);
    return ended(begun.path("id"));
  }

  private static Response begin(String scope) {
    return given()
        .auth()
        .oauth2(Tokens.of("ada", "admin"))
        .contentType(ContentType.JSON)
        .body("{\"scope\": \"%s\"}".formatted(scope))
        .post("/v1/cleanings");
  }

  private static Response ended(String cleaning) {
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () -> read("/v1/cleanings/" + cleaning).then().body("state", equalTo("DONE")));
    return read("/v1/cleanings/" + cleaning);
  }

  @SuppressWarnings("unchecked")
  private List<String> events(String id) {
    return database
        .createNativeQuery("select type from outbox where aggregateid = :id", String.class)
        .setParameter("id", id)
        .getResultList();
  }

  private void sql(String sql, String id) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(sql)
                .setParameter("id", TypeId.parse(id).uuid())
                .executeUpdate());
  }

  private static String page(String word) {
    return """
    {"html": "<html lang='en'><meta property='article:section' content='World'><h1>Talks %s</h1><p>They met.</p><div>Ads</div>"}
    """
        .formatted(word);
  }
}
