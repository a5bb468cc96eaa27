package org.entente.articles.mention;

import static io.restassured.RestAssured.given;
import static org.entente.articles.support.Curating.add;
import static org.entente.articles.support.Entities.anyEntity;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.entente.articles.entity.EntityRef;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.support.Curating;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class MentionsOfEntitiesTest {

  private static final String KEY =
      "{\"by\": \"entity\", \"keys\": [{\"key\": \"%s\", \"first\": %d}]}";

  @Inject Proposals proposals;

  @Test
  void newestArticleFirstAndInTheOrderOfTheText() {
    var entity = anyEntity();
    var one = articleNaming(entity, 3, 0, 6);
    var two = articleNaming(entity, 5, 2);

    grouped(entity, 10)
        .body("results[0].items.articleId", contains(two, two, one, one, one))
        .body("results[0].items.start", contains(2, 5, 0, 3, 6))
        .body("results[0].items.surface[0]", is("c"));
  }

  @Test
  void pagesFollowEachOther() {
    var entity = anyEntity();
    articleNaming(entity, 0, 1, 2);
    articleNaming(entity, 3, 4);

    var first = grouped(entity, 3).body("results[0].items.start", contains(3, 4, 0));
    ask(
            "/v1/mentions:grouped",
            "{\"by\": \"entity\", \"keys\": [{\"key\": \"%s\", \"first\": 3, \"after\": \"%s\"}]}"
                .formatted(entity, first.extract().<String>path("results[0].pageInfo.endCursor")))
        .then()
        .statusCode(200)
        .body(
            "results[0].items.start", contains(1, 2), "results[0].pageInfo.hasNextPage", is(false));
  }

  @Test
  void onlyTheNewestTextCounts() {
    var entity = anyEntity();
    var key = anyWord();
    var text = "{\"text\": \"%s\", \"externalId\": \"" + key + "\"}";
    var id = idOf(text.formatted("abcdefgh " + key));
    propose(id, entity, 0);
    grouped(entity, 10).body("results[0].items.start", contains(0));

    send(text.formatted("Another " + key)).then().statusCode(200);

    grouped(entity, 10).body("results[0].items", empty());
  }

  @Test
  void whatMayNotBeReadIsNotThere() {
    var entity = anyEntity();
    String id =
        send("curator", "{\"text\": \"%s\", \"visibility\": \"CURATOR\"}".formatted(anyWord()))
            .path("id");
    propose(id, entity, 0);

    grouped(entity, 10).body("results[0].items.start", contains(0));
    given()
        .urlEncodingEnabled(false)
        .contentType(ContentType.JSON)
        .body(KEY.formatted(entity, 10))
        .post("/v1/mentions:grouped")
        .then()
        .statusCode(200)
        .body("results[0].items", empty());
  }

  @Test
  void whomACuratorNamesIsFound() {
    var entity = Curating.entityCalled("Vann", "PUBLIC");
    var id = idOf("{\"text\": \"Vann %s\"}".formatted(anyWord()));
    add(id, "{\"exact\": \"Vann\", \"entityId\": \"%s\"}".formatted(entity));

    grouped(entity, 10).body("results[0].items.articleId", contains(id));
  }

  @Test
  void tooMuchIsRefused() {
    ask(
            "/v1/mentions:grouped",
            "{\"by\": \"entity\", \"keys\": [%s]}"
                .formatted(
                    String.join(",", Collections.nCopies(51, "{\"key\": \"KH\", \"first\": 200}"))))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("keys"));
    ask("/v1/mentions:grouped", "{\"by\": \"publisher\", \"keys\": []}").then().statusCode(400);
  }

  private String articleNaming(String entity, int... starts) {
    var id = idOf("{\"text\": \"abcdefgh %s\"}".formatted(anyWord()));
    propose(id, entity, starts);
    return id;
  }

  private void propose(String article, String entity, int... starts) {
    awaitAnnotation(article, "DONE");
    List<Proposal> found =
        Arrays.stream(starts).mapToObj(s -> proposal(s, EntityRef.parse(entity))).toList();
    var revision = new RevisionId(TypeId.parse(article).uuid(), 1);
    QuarkusTransaction.requiringNew().run(() -> proposals.replace(revision, found));
  }

  private static Proposal proposal(int start, UUID entity) {
    var surface = "abcdefgh".substring(start, start + 1);
    return new Proposal(start, start + 1, surface, entity, MentionType.NAME, 1, null, null);
  }

  private static ValidatableResponse grouped(String entity, int first) {
    return ask("/v1/mentions:grouped", KEY.formatted(entity, first)).then().statusCode(200);
  }
}
