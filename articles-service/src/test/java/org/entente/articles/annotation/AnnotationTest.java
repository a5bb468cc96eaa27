package org.entente.articles.annotation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Entities.annotating;
import static org.entente.articles.support.Entities.anyEntity;
import static org.entente.articles.support.Entities.know;
import static org.entente.articles.support.Entities.wireMock;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.changesFromNow;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class AnnotationTest {

  @Test
  void whoIsNamedIsMentioned() {
    var name = anyWord();
    var entity = anyEntity();
    know(name, entity, 9);

    var id = articleSaying("Minister " + name + " spoke.");

    awaitAnnotation(id, "DONE");
    assertThatJson(read("/v1/articles/" + id + "/mentions").asString())
        .isEqualTo(
            """
            {"items": [{"id": "${json-unit.any-string}", "articleId": "%s", "revision": 1, "start": 9, "end": %d,
                        "surface": "%s", "version": 1, "entityId": "%s", "canonicalId": "%s", "type": "NAME", "score": 0.9,
                        "office": "Minister", "officeHeld": "POSSIBLY"}],
             "pageInfo": {"endCursor": "${json-unit.any-string}", "hasNextPage": false}}
            """
                .formatted(id, 9 + name.length(), name, entity, entity));
  }

  @Test
  void everythingKnownOfTheTextIsToldToEntities() {
    var text = anyWord();
    var id =
        idOf(
            """
            {"text": "%1$s", "language": "km", "published": {"edtf": "2025-06-27"},
             "publisher": {"name": "%1$s", "country": "KH"}}
            """
                .formatted(text));

    awaitAnnotation(id, "DONE");

    wireMock()
        .verifyThat(
            postRequestedFor(urlPathEqualTo("/v1/annotate"))
                .withRequestBody(matchingJsonPath("$.texts[0].text", equalTo(text)))
                .withRequestBody(matchingJsonPath("$.clearance", equalTo("PUBLIC")))
                .withRequestBody(matchingJsonPath("$.texts[0].language", equalTo("km")))
                .withRequestBody(matchingJsonPath("$.texts[0].country", equalTo("KH")))
                .withRequestBody(
                    matchingJsonPath("$.texts[0].published.edtf", equalTo("2025-06-27"))));
  }

  @Test
  void anArticleWaitsWhileEntitiesIsDown() {
    var name = anyWord();
    var down = annotating(name).atPriority(1).willReturn(aResponse().withStatus(503)).build();
    wireMock().register(down);
    know(name, anyEntity(), 0);
    var id = articleSaying(name + " waited.");
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() ->
            wireMock()
                    .find(
                        postRequestedFor(urlPathEqualTo("/v1/annotate"))
                            .withRequestBody(
                                matchingJsonPath("$.texts[0].text", equalTo(name + " waited."))))
                    .size()
                > 1);
    read("/v1/articles/" + id).then().body("annotation", is("PENDING"));

    wireMock().removeStubMapping(down);

    awaitAnnotation(id, "DONE");
    read("/v1/articles/" + id + "/mentions").then().body("items.surface", contains(name));
  }

  @Test
  void aLongTextIsAskedAboutInPieces() {
    var name = anyWord();
    know(name, anyEntity(), 0);

    var id = articleSaying("x ".repeat(100_000) + name + " spoke.");

    awaitAnnotation(id, "DONE");
    read("/v1/articles/" + id + "/mentions")
        .then()
        .body("items.start", contains(200_000), "items.surface", contains(name));
  }

  @Test
  void aTextThatIsRefusedIsGivenUp() {
    var text = anyWord();
    wireMock().register(annotating(text).atPriority(1).willReturn(aResponse().withStatus(400)));

    var id = articleSaying(text);

    awaitAnnotation(id, "FAILED");
  }

  @Test
  void aNameThatComesLaterIsFoundInTheArticlesBefore() {
    var name = "Vann " + anyWord();
    var entity = anyEntity();
    var id = articleSaying("vann\u00a0" + name.substring(5) + " spoke.");
    awaitAnnotation(id, "DONE");

    wireMock()
        .register(
            annotating(name.substring(5))
                .atPriority(1)
                .willReturn(okJson(mention(entity, name.length()))));
    wireMock()
        .register(
            post(urlPathEqualTo("/v1/entities:batch"))
                .withRequestBody(matchingJsonPath("$.ids[0]", equalTo(entity)))
                .willReturn(
                    okJson(
                        "{\"items\": [{\"id\": \"%s\", \"names\": [{\"value\": \"%s\"}]}]}"
                            .formatted(entity, name))));
    wireMock()
        .register(
            get(urlPathEqualTo("/v1/changes"))
                .withQueryParam("after", equalTo(EntitiesResource.POSITION))
                .willReturn(okJson(created(entity)).withHeader("Next-Position", "e0-9")));

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            read("/v1/articles/" + id + "/mentions")
                .then()
                .body("items.entityId", contains(entity)));
    wireMock()
        .verifyThat(
            postRequestedFor(urlPathEqualTo("/v1/annotate"))
                .withRequestBody(matchingJsonPath("$.atLeast", equalTo("e0-9"))));
    read("/v1/articles?entity=" + entity).then().body("items.id", contains(id));
  }

  @Test
  void articlesAndMentionsAreReadForManyAtOnce() {
    var name = anyWord();
    var entity = anyEntity();
    var nobody = anyEntity();
    know(name, entity, 0);
    var one = articleSaying(name + " one.");
    var two = articleSaying(name + " two.");
    awaitAnnotation(one, "DONE");
    awaitAnnotation(two, "DONE");

    ask(
            "/v1/articles:grouped",
            """
            {"by": "entity", "fields": ["title"],
             "keys": [{"key": "%1$s"}, {"key": "%2$s"}, {"key": "%1$s", "first": 1}, {"key": "KH"}]}
            """
                .formatted(entity, nobody))
        .then()
        .statusCode(200)
        .body(
            "results.items.id",
            contains(List.of(two, one), List.of(), List.of(two), List.of()),
            "results.pageInfo.hasNextPage",
            contains(false, false, true, false));
    ask(
            "/v1/mentions:grouped",
            "{\"by\": \"article\", \"keys\": [{\"key\": \"%s\"}, {\"key\": \"%s\", \"first\": 1}]}"
                .formatted(two, one))
        .then()
        .statusCode(200)
        .body("results.items.articleId", contains(List.of(two), List.of(one)));
  }

  @Test
  void whatHappenedIsToldToFollowersInOrder() {
    var changes = changesFromNow();
    var id = articleSaying(anyWord());

    awaitAnnotation(id, "DONE");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            assertThat(
                    read(changes)
                        .path("findAll { it.subject == '%s' }.type".formatted(id))
                        .toString())
                .isEqualTo("[org.entente.article.created, org.entente.revision.annotated]"));
  }

  private static String mention(String entity, int length) {
    return """
    {"namesPosition": "e0-9", "results": [{"candidates": [], "mentions": [
      {"start": 0, "end": %d, "surface": "", "entityId": "%s", "canonicalId": "%s", "type": "NAME", "score": 1}]}]}
    """
        .formatted(length, entity, entity);
  }

  private static String created(String entity) {
    return """
    [{"specversion": "1.0", "id": "0193f000-0000-7000-8000-000000000001", "source": "/entities-service",
      "type": "org.entente.entity.created", "subject": "%s", "time": "2026-01-01T00:00:00Z", "entityversion": 1,
      "position": "e0-9"}]
    """
        .formatted(entity);
  }
}
