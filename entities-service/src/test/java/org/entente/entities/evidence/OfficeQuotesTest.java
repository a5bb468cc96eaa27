package org.entente.entities.evidence;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.entities.subject.EntitiesApi.curator;
import static org.entente.entities.subject.EntitiesApi.person;
import static org.entente.entities.subject.EntitiesApi.post;
import static org.entente.entities.subject.EntitiesApi.unique;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.entente.store.feed.Change;
import org.entente.store.feed.Feed;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class OfficeQuotesTest {

  private static final String ARTICLE = "article_00000000000000000000000001";

  @Inject Feed feed;

  @Test
  void aNewQuoteIsShownUnverifiedAndToldInTheFeed() {
    var entity = person(unique("Quoted"));

    var body = add(entity, quote("Minister Somebody")).statusCode(201).extract().asString();

    assertThatJson(body)
        .inPath("$.quotes")
        .isEqualTo(
            """
            [{"id": "${json-unit.regex}evidence_.{26}", "articleId": "%s", "exact": "Minister Somebody", "verification": "UNVERIFIED"}]
            """
                .formatted(ARTICLE));
    assertThatJson(shown(entity).extract().asString())
        .inPath("$.items[0].quotes[0].exact")
        .isEqualTo("Minister Somebody");
    assertThat(told(quoteOf(entity))).containsExactly("quote.added");
  }

  @Test
  void theSameOfficeWithOtherQuotesHasThemAll() {
    var entity = person(unique("Quoted"));
    add(entity, quote("One")).statusCode(201);

    add(entity, quote("One") + "," + quote("Two"))
        .statusCode(200)
        .body("quotes.exact", contains("One", "Two"));

    add(entity, "").statusCode(200).body("quotes", hasSize(2));
  }

  @Test
  void whatWasFoundIsShownAndToldOnce() {
    var entity = person(unique("Quoted"));
    add(entity, quote("93 people"));
    var quote = quoteOf(entity);
    var found =
        """
        {"id": "%s", "verification": "VERIFIED", "finding": "WHITESPACE", "revision": 2, "start": 3, "end": 12,
         "exact": "93\\u00a0people", "standing": {"state": "CURRENT", "revision": 2, "start": 3, "end": 12}}
        """
            .formatted(quote);

    report(found).statusCode(204);
    report(found).statusCode(204);

    assertThatJson(shown(entity).extract().asString())
        .inPath("$.items[0].quotes[0]")
        .isEqualTo(
            """
            {"id": "%s", "articleId": "%s", "revision": 2, "exact": "93\\u00a0people", "start": 3, "end": 12,
             "verification": "VERIFIED", "finding": "WHITESPACE", "checkedAt": "${json-unit.any-string}",
             "standing": {"state": "CURRENT", "revision": 2, "start": 3, "end": 12}}
            """
                .formatted(quote, ARTICLE));
    assertThat(told(quote)).containsExactly("quote.added", "quote.changed");
  }

  @Test
  void aVerificationIsFinalAndTheStandingGoesOn() {
    var entity = person(unique("Quoted"));
    add(entity, quote("words"));
    var quote = quoteOf(entity);
    report(verified(quote, 1, "CURRENT", 1)).statusCode(204);

    report(
            "{\"id\": \"%s\", \"verification\": \"NOT_FOUND\", \"standing\": {\"state\": \"LOST\", \"revision\": 3}}"
                .formatted(quote))
        .statusCode(204);

    shown(entity)
        .body("items[0].quotes[0].verification", is("VERIFIED"))
        .body("items[0].quotes[0].revision", is(1))
        .body("items[0].quotes[0].standing.state", is("LOST"));

    report(verified(quote, 1, "CURRENT", 2)).statusCode(204);
    shown(entity).body("items[0].quotes[0].standing.revision", is(3));
  }

  @Test
  void wordsThatMayNotBeShownAreHiddenUntilTheyMayOrErased() {
    var entity = person(unique("Quoted"));
    add(entity, quote("words"));
    var quote = quoteOf(entity);
    report(verified(quote, 1, "CURRENT", 1)).statusCode(204);

    report(outOfSight(quote, "WITHHELD")).statusCode(204);
    shown(entity)
        .body("items[0].quotes[0].exact", nullValue())
        .body("items[0].quotes[0].standing.state", is("WITHHELD"));
    stored(quote).body("items[0].exact", is("words"));

    report(verified(quote, 1, "CURRENT", 1)).statusCode(204);
    shown(entity).body("items[0].quotes[0].exact", is("words"));

    report(outOfSight(quote, "WITHDRAWN")).statusCode(204);
    report(verified(quote, 1, "CURRENT", 2)).statusCode(204);
    shown(entity)
        .body("items[0].quotes[0].exact", nullValue())
        .body("items[0].quotes[0].standing.state", is("WITHDRAWN"));
    stored(quote).body("items[0].exact", nullValue());
  }

  @Test
  void whoeverSendsItAgainIsNotAnsweredWithWordsThatWereErased() {
    var entity = person(unique("Quoted"));
    var kept = UUID.randomUUID().toString();
    var quotes = quote("erased words") + "," + quote("other words");
    String erased = add(kept, entity, quotes).statusCode(201).extract().path("quotes[0].id");

    report(outOfSight(erased, "WITHDRAWN")).statusCode(204);

    add(kept, entity, quotes)
        .statusCode(201)
        .body("quotes[0].id", is(erased))
        .body("quotes[0].exact", nullValue())
        .body("quotes[1].exact", is("other words"));
  }

  @Test
  void aQuoteThatIsNotThereIsShownWithWhatComesClosest() {
    var entity = person(unique("Quoted"));
    add(entity, quote("95 people"));
    var quote = quoteOf(entity);

    report(
            "{\"id\": \"%s\", \"verification\": \"NOT_FOUND\", \"finding\": \"NOT_FOUND\", \"revision\": 1, \"nearest\": \"93 people\"}"
                .formatted(quote))
        .statusCode(204);

    shown(entity)
        .body("items[0].quotes[0].verification", is("NOT_FOUND"))
        .body("items[0].quotes[0].nearest", is("93 people"))
        .body("items[0].quotes[0].standing", nullValue());
  }

  @Test
  void quotesAreLookedForAgainWhenOthersMaySeeTheirEntity() {
    var name = unique("Hidden");
    var json =
        "{\"kind\":\"PERSON\",\"externalId\":\"%1$s\",\"visibility\":\"%2$s\",\"names\":[{\"value\":\"%1$s\"}]}";
    var entity = post(json.formatted(name, "CURATOR")).statusCode(201).extract().<String>path("id");
    add(entity, quote("words"));
    var quote =
        curator().get("/v1/entities/{id}/offices", entity).<String>path("items[0].quotes[0].id");
    report(verified(quote, 1, "CURRENT", 1)).statusCode(204);
    stored(quote).body("items[0].clearance", is("CURATOR"));

    post(json.formatted(name, "PUBLIC")).statusCode(200);

    stored(quote).body("items[0].clearance", is("PUBLIC"));
    shown(entity).body("items[0].quotes[0].exact", nullValue());
    assertThat(told(quote)).endsWith("quote.reopened");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"exact\": \"a\"} | quotes[0].articleId",
        "{\"articleId\": \"entity_00000000000000000000000001\", \"exact\": \"a\"} | quotes[0].articleId",
        "{\"articleId\": \"article_00000000000000000000000001\"} | quotes[0].exact",
        "{\"articleId\": \"article_00000000000000000000000001\", \"exact\": \"\\u00a0\\u200b\"} | quotes[0].exact",
        "{\"articleId\": \"article_00000000000000000000000001\", \"exact\": \"a\", \"start\": -1} | quotes[0].start",
        "{\"articleId\": \"article_00000000000000000000000001\", \"exact\": \"a\", \"revision\": 0} | quotes[0].revision",
        "null | quotes[0]",
      })
  void whatIsWrongWithAQuoteIsNamed(String quote, String field) {
    add(person(unique("Quoted")), quote).statusCode(400).body("errors.field", contains(field));
  }

  @Test
  void quotesAreBounded() {
    var entity = person(unique("Quoted"));
    var batches =
        IntStream.range(0, 6)
            .mapToObj(batch ->
                IntStream.range(0, 20).mapToObj(i -> quote("w%d-%d".formatted(batch, i))).toList())
            .toList();

    add(entity, String.join(",", batches.get(0)) + "," + quote("one more")).statusCode(400);
    batches.subList(0, 5).forEach(b -> add(entity, String.join(",", b)));
    add(entity, String.join(",", batches.get(5)))
        .statusCode(422)
        .body("type", is("/problems/too-many-quotes"));
    shown(entity).body("items[0].quotes", hasSize(100));
  }

  @Test
  void onlyServicesReadStoredQuotesAndReport() {
    for (var path : List.of("/v1/quotes:batch", "/v1/quotes:report")) {
      curator().body("{}").post(path).then().statusCode(403);
    }
  }

  @Test
  void aReportThatSaysNothingClearIsRefused() {
    report("{\"id\": \"evidence_00000000000000000000000001\", \"verification\": \"VERIFIED\"}")
        .statusCode(400)
        .body("errors.field", contains("results[0].verification"));
    report("{\"id\": \"evidence_00000000000000000000000001\"}").statusCode(204);
  }

  private static String quote(String exact) {
    return "{\"articleId\": \"%s\", \"exact\": \"%s\"}".formatted(ARTICLE, exact);
  }

  private static String verified(String quote, int revision, String state, int newest) {
    return """
    {"id": "%s", "verification": "VERIFIED", "finding": "EXACT", "revision": %d, "start": 0, "end": 5,
     "standing": {"state": "%s", "revision": %d, "start": 0, "end": 5}}
    """
        .formatted(quote, revision, state, newest);
  }

  private static String outOfSight(String quote, String state) {
    return "{\"id\": \"%s\", \"finding\": \"%2$s\", \"standing\": {\"state\": \"%2$s\"}}"
        .formatted(quote, state);
  }

  private static ValidatableResponse add(String entity, String quotes) {
    return add(UUID.randomUUID().toString(), entity, quotes);
  }

  private static ValidatableResponse add(String key, String entity, String quotes) {
    return curator()
        .header("Idempotency-Key", key)
        .body("{\"position\": {\"title\": \"Minister\"}, \"quotes\": [%s]}".formatted(quotes))
        .post("/v1/entities/{id}/offices", entity)
        .then();
  }

  private static ValidatableResponse shown(String entity) {
    return given().get("/v1/entities/{id}/offices", entity).then().statusCode(200);
  }

  private static String quoteOf(String entity) {
    return shown(entity).extract().path("items[0].quotes[0].id");
  }

  private static RequestSpecification service() {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("articles-service", "service"))
        .contentType("application/json");
  }

  private static ValidatableResponse report(String results) {
    return service()
        .body("{\"results\": [%s]}".formatted(results))
        .post("/v1/quotes:report")
        .then();
  }

  private static ValidatableResponse stored(String quote) {
    return service()
        .body("{\"ids\": [\"%s\"]}".formatted(quote))
        .post("/v1/quotes:batch")
        .then()
        .statusCode(200);
  }

  /** What the feed says of a quote: all that was said before something that is seen there. */
  private List<String> told(String quote) {
    var later = person(unique("Later"));
    await().until(() -> !typesOf(later).isEmpty());
    return typesOf(quote);
  }

  private List<String> typesOf(String subject) {
    return feed.after(null, 100_000).stream()
        .filter(change -> change.subject().equals(subject))
        .map(Change::type)
        .toList();
  }
}
