package org.entente.articles.entity;

import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Entities.annotating;
import static org.entente.articles.support.Entities.anyEntity;
import static org.entente.articles.support.Entities.know;
import static org.entente.articles.support.Entities.wireMock;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.awaitAnnotation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.entente.articles.support.EntitiesResource;
import org.entente.store.feed.Change;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
@DisplayName("Articles that name entities which are taken to be one")
class MergedEntitiesTest {

  @Inject IdentityFollower follower;

  private final String older = anyEntity();
  private final String younger = anyEntity();
  private String ofOlder = "";
  private String ofYounger = "";

  @BeforeEach
  void anArticleEach() {
    ofOlder = articleNaming(older);
    ofYounger = articleNaming(younger);
  }

  @Test
  void areFoundByEither() {
    assertThat(naming(older)).containsExactly(ofOlder);

    taken(younger, older, "entity.merged");

    assertThat(naming(older)).containsExactly(ofYounger, ofOlder);
    assertThat(naming(younger)).containsExactly(ofYounger, ofOlder);
    assertThat(grouped(older)).containsExactly(ofYounger, ofOlder);
    assertThat(mentions(younger)).containsExactly(younger, older);
  }

  @Test
  void areFoundByTheirOwnAgainWhenThatIsTakenBack() {
    taken(younger, older, "entity.merged");

    taken(younger, younger, "entity.unmerged");

    assertThat(naming(older)).containsExactly(ofOlder);
    assertThat(naming(younger)).containsExactly(ofYounger);
    assertThat(mentions(younger)).containsExactly(younger);
  }

  @Test
  void tellWhoIsNamedAndWhomThatIsTakenFor() {
    taken(younger, older, "entity.merged");

    var mention =
        given().get("/v1/articles/{id}/mentions", ofYounger).then().statusCode(200).extract();

    assertThat(mention.<String>path("items[0].entityId")).isEqualTo(younger);
    assertThat(mention.<String>path("items[0].canonicalId")).isEqualTo(older);
  }

  @Test
  void areCountedForEither() {
    var name = anyWord();
    var other = anyEntity();
    wireMock()
        .register(
            annotating(name)
                .atPriority(5)
                .willReturn(
                    okJson(
                        """
                        {"namesPosition": "e0-7", "results": [{"candidates": [], "mentions": [
                          {"start": 0, "end": 2, "surface": "%1$s", "entityId": "%2$s", "canonicalId": "%2$s", "type": "NAME", "score": 1},
                          {"start": 2, "end": 4, "surface": "%1$s", "entityId": "%3$s", "canonicalId": "%3$s", "type": "NAME", "score": 1}]}]}
                        """
                            .formatted(name, younger, other))));
    awaitAnnotation(articleSaying(name + " spoke."), "DONE");
    assertThat(counted(older, other)).isZero();

    taken(younger, older, "entity.merged");

    assertThat(counted(older, other)).isEqualTo(1);
  }

  @Test
  void areFoundByWordsTooByEither() {
    var word = anyWord();
    know(word, younger, 0);
    var article = articleSaying(word + " spoke.");
    awaitAnnotation(article, "DONE");
    taken(younger, older, "entity.merged");

    assertThat(ids("/v1/articles?q=%s&entity=%s".formatted(word, older))).containsExactly(article);
  }

  private static String articleNaming(String entity) {
    var name = anyWord();
    know(name, entity, 0);
    var article = articleSaying(name + " spoke of Cambodia.");
    awaitAnnotation(article, "DONE");
    return article;
  }

  /** The feed tells of it, and entities-service whom it is taken for. */
  private void taken(String entity, String canonical, String change) {
    wireMock()
        .register(
            post(urlPathEqualTo("/v1/entities:batch"))
                .atPriority(1)
                .withRequestBody(containing(entity))
                .willReturn(
                    okJson(
                        """
                        {"items": [{"id": "%s", "canonicalId": "%s", "name": "Somebody", "visibility": "PUBLIC"}]}
                        """
                            .formatted(entity, canonical))));
    var told =
        new Change(UUID.randomUUID(), change, entity, 1, Instant.now(), EntitiesResource.POSITION);
    QuarkusTransaction.requiringNew().run(() -> follower.apply(List.of(told)));
    await().until(() -> canonicalOf(entity).equals(canonical));
  }

  private String canonicalOf(String entity) {
    var article = entity.equals(younger) ? ofYounger : ofOlder;
    return given().get("/v1/articles/{id}/mentions", article).path("items[0].canonicalId");
  }

  private static List<String> naming(String entity) {
    return ids("/v1/articles?entity=" + entity);
  }

  private static List<String> ids(String path) {
    return given().get(path).then().statusCode(200).extract().path("items.id");
  }

  private static List<String> grouped(String entity) {
    return given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body("{\"by\": \"entity\", \"keys\": [{\"key\": \"%s\"}]}".formatted(entity))
        .post("/v1/articles:grouped")
        .then()
        .statusCode(200)
        .extract()
        .path("results[0].items.id");
  }

  private static List<String> mentions(String entity) {
    return given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body("{\"by\": \"entity\", \"keys\": [{\"key\": \"%s\"}]}".formatted(entity))
        .post("/v1/mentions:grouped")
        .then()
        .statusCode(200)
        .extract()
        .path("results[0].items.entityId");
  }

  private static int counted(String one, String other) {
    return given()
        .urlEncodingEnabled(false)
        .contentType("application/json")
        .body("{\"pairs\": [[\"%s\", \"%s\"]]}".formatted(one, other))
        .post("/v1/articles:counts")
        .then()
        .statusCode(200)
        .extract()
        .path("results[0].undated");
  }
}
