package org.entente.articles.entityquote;

import static com.github.tomakehurst.wiremock.client.WireMock.serviceUnavailable;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.send;
import static org.entente.articles.support.QuotedEntities.answer;
import static org.entente.articles.support.QuotedEntities.anyQuote;
import static org.entente.articles.support.QuotedEntities.asking;
import static org.entente.articles.support.QuotedEntities.keep;
import static org.entente.articles.support.QuotedEntities.lose;
import static org.entente.articles.support.QuotedEntities.reporting;
import static org.entente.articles.support.QuotedEntities.reports;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.Press;
import org.entente.articles.support.QuotedEntities;
import org.entente.articles.support.SqlLog;
import org.entente.platform.id.TypeId;
import org.entente.platform.id.Uuid7;
import org.entente.store.feed.Change;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class EntityQuotesTest {

  @Inject QuotesFollower follower;
  @Inject EntityQuotes quotes;
  @Inject EntityManager database;

  @AfterEach
  void loseAll() {
    QuotedEntities.loseAll();
  }

  @Test
  void aQuoteThatStandsInItsArticleIsReportedWithItsPlace() {
    var id = articleSaying("Minister Somebody flew. " + anyWord());
    var quote = anyQuote();
    keep(quote, unverified(id, "Somebody  flew"));

    added(quote);

    assertThatJson(report(quote, 1))
        .isEqualTo(
            """
            {"id": "%s", "verification": "VERIFIED", "finding": "WHITESPACE", "revision": 1, "start": 9, "end": 22,
             "exact": "Somebody flew", "standing": {"state": "CURRENT", "revision": 1, "start": 9, "end": 22}}
            """
                .formatted(quote));
  }

  @Test
  void aQuoteThatDoesNotIsReportedWithWhatComesClosest() {
    var id = articleSaying("They freed 93 people there. " + anyWord());
    var quote = anyQuote();
    keep(quote, unverified(id, "freed 95 people"));

    added(quote);

    assertThatJson(report(quote, 1))
        .isEqualTo(
            """
            {"id": "%s", "verification": "NOT_FOUND", "finding": "NOT_FOUND", "revision": 1, "nearest": "freed 93 people"}
            """
                .formatted(quote));
  }

  @Test
  void whoseReadersMayNotSeeTheArticleQuotesNothing() {
    var id =
        send(
                "curator",
                "{\"text\": \"Somebody. %s\", \"visibility\": \"CURATOR\"}".formatted(anyWord()))
            .then()
            .statusCode(201)
            .extract()
            .<String>path("id");
    var forAll = anyQuote();
    var forCurators = anyQuote();
    keep(forAll, unverified(id, "Somebody"));
    keep(forCurators, unverified(id, "Somebody").replace("PUBLIC", "CURATOR"));

    added(forAll);
    added(forCurators);

    assertThat(report(forAll, 1).path("finding").asText()).isEqualTo("NO_ARTICLE");
    assertThat(report(forAll, 1).path("verification").asText()).isEqualTo("NOT_FOUND");
    assertThat(report(forCurators, 1).path("verification").asText()).isEqualTo("VERIFIED");
  }

  @Test
  void aNewRevisionHasItsQuotesLookedForAgain() {
    var article = "{\"text\": \"%s people.\", \"url\": \"https://example.org/" + anyWord() + "\"}";
    var id = idOf(article.formatted("93"));
    var quote = anyQuote();
    keep(quote, unverified(id, "93 people"));
    added(quote);
    report(quote, 1);
    keep(quote, verified(id, "93 people", 0));

    send(article.formatted("95")).then().statusCode(200);

    assertThatJson(report(quote, 2))
        .isEqualTo(
            """
            {"id": "%s", "verification": "VERIFIED", "finding": "EXACT", "revision": 1, "start": 0, "end": 9,
             "standing": {"state": "LOST", "revision": 2}}
            """
                .formatted(quote));
  }

  @Test
  void aTextThatGoesOutOfSightAndComesBackIsReported() {
    var id = articleSaying("Somebody spoke. " + anyWord());
    var quote = anyQuote();
    keep(quote, unverified(id, "Somebody"));
    added(quote);
    report(quote, 1);
    keep(quote, verified(id, "Somebody", 0));

    set(id, "WITHHELD");
    var withheld = report(quote, 2);
    set(id, "USABLE");
    var released = report(quote, 3);
    set(id, "WITHDRAWN");
    var withdrawn = report(quote, 4);

    assertThatJson(withheld)
        .isEqualTo(
            "{\"id\": \"%s\", \"finding\": \"WITHHELD\", \"standing\": {\"state\": \"WITHHELD\"}}"
                .formatted(quote));
    assertThat(released.at("/standing/state").asText()).isEqualTo("CURRENT");
    assertThat(withdrawn.at("/standing/state").asText()).isEqualTo("WITHDRAWN");
  }

  @Test
  void anArticleThatFewerMaySeeHidesItsQuotes() {
    var externalId = anyWord();
    var article =
        "{\"text\": \"Somebody. %1$s\", \"externalId\": \"%1$s\", \"visibility\": \"%2$s\"}";
    var id =
        send("curator", article.formatted(externalId, "PUBLIC"))
            .then()
            .extract()
            .<String>path("id");
    var quote = anyQuote();
    keep(quote, unverified(id, "Somebody"));
    added(quote);
    report(quote, 1);
    keep(quote, verified(id, "Somebody", 0));

    send("curator", article.formatted(externalId, "CURATOR")).then().statusCode(200);

    assertThat(report(quote, 2).at("/standing/state").asText()).isEqualTo("WITHHELD");
  }

  @Test
  void nothingIsLostWhileEntitiesAreAway() {
    var id = articleSaying("Somebody spoke. " + anyWord());
    var quote = anyQuote();
    keep(quote, unverified(id, "Somebody"));
    answer(
        asking(quote)
            .inScenario(quote)
            .whenScenarioStateIs(STARTED)
            .atPriority(1)
            .willReturn(serviceUnavailable())
            .willSetStateTo("asked"));
    answer(
        reporting(quote)
            .inScenario(quote)
            .whenScenarioStateIs("asked")
            .atPriority(1)
            .willReturn(serviceUnavailable())
            .willSetStateTo("told"));

    added(quote);

    assertThat(report(quote, 2)).isEqualTo(report(quote, 1));
    await().atMost(Duration.ofSeconds(30)).until(() -> owed(quote) == 0);
  }

  @Test
  void aQuoteThatIsGoneIsForgotten() {
    var id = articleSaying("Somebody spoke. " + anyWord());
    var quote = anyQuote();
    keep(quote, unverified(id, "Somebody"));
    added(quote);
    report(quote, 1);
    assertThat(remembered(quote)).isEqualTo(1);

    lose(quote);
    added(quote);

    await().atMost(Duration.ofSeconds(30)).until(() -> remembered(quote) == 0);
    assertThat(reports(quote)).hasSize(1);
  }

  @Test
  void manyQuotesOfAnArticleCostItsNewRevisionAsManyStatementsAsOne() {
    assertThat(statementsOfARevision(40)).isEqualTo(statementsOfARevision(1));
  }

  private int statementsOfARevision(int count) {
    var word = anyWord();
    var sent =
        "{\"text\": \"%s people. " + word + "\", \"url\": \"https://example.org/" + word + "\"}";
    var id = idOf(sent.formatted("93"));
    var article = TypeId.parse(id).uuid();
    QuarkusTransaction.requiringNew()
        .run(() -> {
          for (int i = 0; i < count; i++) {
            quotes.remember(Uuid7.next(), article);
          }
        });
    awaitAnnotation(id, "DONE");
    return SqlLog.countDuring(() -> send(sent.formatted("95")).then().statusCode(200));
  }

  private void added(String quote) {
    var change = new Change(Uuid7.next(), "quote.added", quote, 1, Instant.EPOCH, "e0-1");
    QuarkusTransaction.requiringNew().run(() -> follower.apply(List.of(change)));
  }

  private static JsonNode report(String quote, int number) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> reports(quote), r -> r.size() >= number)
        .get(number - 1);
  }

  private static void set(String article, String status) {
    given()
        .auth()
        .oauth2(Tokens.of("cora", "curator"))
        .contentType(ContentType.JSON)
        .header("If-Match", Press.read("/v1/articles/" + article).header("ETag"))
        .body("{\"status\": \"%s\", \"reason\": \"Asked by the publisher.\"}".formatted(status))
        .put("/v1/articles/{id}/status", article)
        .then()
        .statusCode(200);
  }

  private long remembered(String quote) {
    return count(
        "select count(*) from entity_quote where cast(quote_id as text) = :id",
        TypeId.parse(quote).uuid().toString());
  }

  private long owed(String quote) {
    return count("select count(*) from job where queue = 'entity-quotes' and key = :id", quote);
  }

  private long count(String sql, String id) {
    return QuarkusTransaction.requiringNew()
        .call(() ->
            (Long)
                database
                    .createNativeQuery(sql, Long.class)
                    .setParameter("id", id)
                    .getSingleResult());
  }

  private static String unverified(String article, String exact) {
    return "\"articleId\": \"%s\", \"exact\": \"%s\", \"verification\": \"UNVERIFIED\", \"clearance\": \"PUBLIC\""
        .formatted(article, exact);
  }

  private static String verified(String article, String exact, int start) {
    return """
    "articleId": "%s", "exact": "%s", "revision": 1, "start": %d, "verification": "VERIFIED", "clearance": "PUBLIC"
    """
        .formatted(article, exact, start);
  }
}
