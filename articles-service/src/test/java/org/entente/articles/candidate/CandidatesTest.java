package org.entente.articles.candidate;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Entities.annotating;
import static org.entente.articles.support.Entities.wireMock;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.entente.articles.article.Articles;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class CandidatesTest {

  @Inject Candidates candidates;
  @Inject Articles articles;

  @Test
  void theyAreCountedByName() {
    var name = anyWord();
    var one = articleWith("km", name, "PERSON", name + " met " + name);
    var two = articleWith("en", name, "NAME", name.toUpperCase(Locale.ROOT) + " spoke");

    assertThatJson(list("q=" + name).extract().asString())
        .isEqualTo(
            """
            {"items": [{"name": "%1$s", "kinds": ["PERSON", "NAME"], "articles": 2, "occurrences": 3, "examples": [
               {"articleId": "%2$s", "revision": 1, "language": "en", "start": 0, "end": 33, "surface": "%3$s"},
               {"articleId": "%4$s", "revision": 1, "language": "km", "start": 0, "end": 33, "surface": "%1$s"}]}],
             "pageInfo": {"endCursor": "${json-unit.any-string}", "hasNextPage": false}}
            """
                .formatted(name, two, name.toUpperCase(Locale.ROOT), one));
    list("language=km&q=" + name)
        .body("items.articles", contains(1), "items.occurrences", contains(2))
        .body("items[0].examples.articleId", contains(one));
    list("kind=PERSON&q=" + name).body("items.name", contains(name));
    list("kind=ORGANIZATION&q=" + name).body("items", empty());
    list("since=" + Instant.now().minusSeconds(600) + "&q=" + name)
        .body("items.name", contains(name));
    list("since=" + Instant.now().plusSeconds(600) + "&q=" + name).body("items", empty());
  }

  @Test
  void thoseOfMostArticlesComeFirst() {
    var start = anyWord();
    articleWith("en", start + "a", "NAME", start + "a");
    articleWith("en", start + "c", "NAME", start + "c");
    articleWith("en", start + "b", "NAME", start + "b");
    articleWith("en", start + "b", "NAME", start + "b again");

    var first = list("first=2&q=" + start).body("items.name", contains(start + "b", start + "a"));
    list("first=2&q=" + start + "&after=" + first.extract().path("pageInfo.endCursor"))
        .body("items.name", contains(start + "c"), "pageInfo.hasNextPage", is(false));
  }

  @Test
  void whatIsNoNameDoesNotComeBack() {
    var name = anyWord();
    articleWith("en", name, "NAME", name);
    dismiss(name.toUpperCase(Locale.ROOT), "dismiss");
    dismiss(name, "dismiss");

    articleWith("en", name, "NAME", name + " again");

    list("q=" + name).body("items", empty());
    list("dismissed=true&q=" + name)
        .body("items.dismissed.by", contains("cora"), "items.articles", contains(2));
    dismiss(name, "restore");
    list("q=" + name).body("items.name", contains(name));
  }

  @Test
  void onlyTheNewestTextCounts() {
    var name = anyWord();
    var key = anyWord();
    var text = "{\"text\": \"%s\", \"language\": \"en\", \"externalId\": \"" + key + "\"}";
    looksLikeName(name, "NAME");
    var id = idOf(text.formatted(name + " spoke"));
    awaitAnnotation(id, "DONE");
    list("q=" + name).body("items.articles", contains(1));

    send(text.formatted("Nobody spoke")).then().statusCode(200);

    awaitAnnotation(id, "DONE");
    list("q=" + name).body("items", empty());
  }

  @Test
  void whoIsKnownByNowIsNoCandidate() {
    var name = anyWord();
    var id = articleWith("en", name, "NAME", name);
    wireMock()
        .register(
            annotating(name)
                .atPriority(1)
                .willReturn(
                    okJson(
                        "{\"namesPosition\": \"e0-1\", \"results\": [{\"mentions\": [], \"candidates\": []}]}")));

    send(
            "curator",
            "{\"text\": \"%1$s\", \"language\": \"en\", \"externalId\": \"%1$s\", \"visibility\": \"CURATOR\"}"
                .formatted(name))
        .then()
        .statusCode(200);

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> list("q=" + name).body("items", empty()));
    read("/v1/articles/" + id).then().body("visibility", is("CURATOR"));
  }

  @Test
  void whatIsTakenOutOfSightIsForgotten() {
    var name = anyWord();
    articleWith("en", name, "NAME", name + " stays");
    var id = articleWith("en", name, "PERSON", name + " " + name + " goes");
    list("q=" + name)
        .body("items.articles", contains(2), "items.kinds", contains(List.of("PERSON", "NAME")));

    QuarkusTransaction.requiringNew()
        .run(() -> candidates.forget(articles.locked(TypeId.parse(id).uuid()).id()));

    list("q=" + name)
        .body("items.articles", contains(1), "items.occurrences", contains(1))
        .body("items.kinds", contains(List.of("NAME")))
        .body("items[0].examples.surface", contains(name));
  }

  @Test
  void theyAreForCurators() {
    given().get("/v1/candidates").then().statusCode(401);
    ask("/v1/candidates:dismiss", "{\"name\": \" \"}").then().statusCode(400);
    read("/v1/candidates?kind=THING&language=!&since=now")
        .then()
        .statusCode(400)
        .body("errors.size()", is(3));
  }

  /** An annotated article whose words that are this name look like one. */
  private static String articleWith(String language, String name, String kind, String text) {
    looksLikeName(text, name, kind);
    var id =
        idOf(
            "{\"text\": \"%s\", \"language\": \"%s\", \"externalId\": \"%s\"}"
                .formatted(text, language, text));
    awaitAnnotation(id, "DONE");
    return id;
  }

  private static void looksLikeName(String name, String kind) {
    looksLikeName(name, name, kind);
  }

  private static void looksLikeName(String text, String name, String kind) {
    var found =
        Arrays.stream(indexes(text, name))
            .mapToObj(at ->
                "{\"start\": %d, \"end\": %d, \"surface\": \"\", \"kind\": \"%s\"}"
                    .formatted(at, at + name.length(), kind))
            .collect(joining(","));
    wireMock()
        .register(
            annotating(text)
                .atPriority(4)
                .willReturn(
                    okJson(
                        "{\"namesPosition\": \"e0-1\", \"results\": [{\"mentions\": [], \"candidates\": [%s]}]}"
                            .formatted(found))));
  }

  private static int[] indexes(String text, String name) {
    var lower = text.toLowerCase(Locale.ROOT);
    return IntStream.range(0, text.length()).filter(i -> lower.startsWith(name, i)).toArray();
  }

  private static ValidatableResponse list(String query) {
    return read("/v1/candidates?" + query).then().statusCode(200);
  }

  private static void dismiss(String name, String operation) {
    ask("/v1/candidates:" + operation, "{\"name\": \"%s\"}".formatted(name)).then().statusCode(204);
  }
}
