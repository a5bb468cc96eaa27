package org.entente.articles.verdict;

import static org.entente.articles.support.Curating.add;
import static org.entente.articles.support.Curating.as;
import static org.entente.articles.support.Curating.called;
import static org.entente.articles.support.Curating.entityCalled;
import static org.entente.articles.support.Curating.tag;
import static org.entente.articles.support.Entities.anyEntity;
import static org.entente.articles.support.Entities.know;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.CountryId;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class AddedMentionTest {

  @Test
  void aCuratorFindsSomebody() {
    var entity = entityCalled("Vann Molyvann", "PUBLIC");
    var article = articleSaying("The architect Vann spoke. Vann left.");

    String id =
        add(
                article,
                "{\"exact\": \"Vann\", \"prefix\": \"architect \", \"entityId\": \"%s\", \"office\": \"architect\"}"
                    .formatted(entity))
            .then()
            .statusCode(201)
            .body("surface", is("Vann"), "start", is(14), "end", is(18))
            .body("entityId", is(entity), "office", is("architect"), "verdict.kind", is("ADDED"))
            .body("proposal", nullValue())
            .extract()
            .path("id");

    read("/v1/articles/" + article + "/mentions").then().body("items.id", contains(id));
    read("/v1/articles?entity=" + entity).then().body("items.id", contains(article));
  }

  @Test
  void aCountryIsNamedByItsCode() {
    called(TypeId.show("entity", CountryId.of("KH")), "Cambodia", "PUBLIC");
    var article = articleSaying("The Kingdom agreed. " + anyWord());

    add(article, "{\"start\": 4, \"end\": 11, \"entityId\": \"KH\", \"type\": \"SHORT_FORM\"}")
        .then()
        .statusCode(201)
        .body("surface", is("Kingdom"), "verdict.label", is("Cambodia"), "type", is("SHORT_FORM"));
  }

  @Test
  void onASpanThatTheMachineProposesItIsTheVerdict() {
    var name = anyWord();
    var proposed = anyEntity();
    called(proposed, name, "PUBLIC");
    know(name, proposed, 0);
    var one = articleSaying(name + " spoke.");
    var two = articleSaying(name + " left.");
    awaitAnnotation(one, "DONE");
    awaitAnnotation(two, "DONE");

    add(one, "{\"exact\": \"%s\", \"entityId\": \"%s\"}".formatted(name, proposed))
        .then()
        .statusCode(200)
        .body("verdict.kind", is("CONFIRMED"), "proposal.entityId", is(proposed));
    add(
            two,
            "{\"exact\": \"%s\", \"entityId\": \"%s\"}"
                .formatted(name, entityCalled("X", "PUBLIC")))
        .then()
        .statusCode(200)
        .body("verdict.kind", is("REASSIGNED"), "proposal.entityId", is(proposed));
  }

  @Test
  void theSameAgainIsTheSame() {
    var entity = entityCalled("Vann", "PUBLIC");
    var article = articleSaying("Vann spoke. " + anyWord());
    var sent = "{\"exact\": \"Vann\", \"entityId\": \"%s\"}".formatted(entity);
    String id = add(article, sent).then().statusCode(201).extract().path("id");

    add(article, sent).then().statusCode(200).body("id", is(id), "version", is(1));

    add(
            article,
            "{\"exact\": \"Vann\", \"entityId\": \"%s\"}".formatted(entityCalled("Y", "PUBLIC")))
        .then()
        .statusCode(409)
        .body("type", is("/problems/already-decided"));
  }

  @Test
  void whoAddedItMayRemoveIt() {
    var article = articleSaying("Vann spoke. " + anyWord());
    String id =
        add(
                article,
                "{\"exact\": \"Vann\", \"entityId\": \"%s\"}"
                    .formatted(entityCalled("V", "PUBLIC")))
            .path("id");

    as("ben").header("If-Match", tag(id)).delete("/v1/mentions/" + id).then().statusCode(403);
    as("cora").header("If-Match", tag(id)).delete("/v1/mentions/" + id).then().statusCode(204);

    read("/v1/articles/" + article + "/mentions?rejected=true").then().body("items", empty());
  }

  @Test
  void theWordsMustStandInTheText() {
    var entity = entityCalled("Vann", "PUBLIC");
    var article = articleSaying("Vann met Vann \uD83D\uDE00 and nobody else.");

    refused(
        article, "{\"exact\": \"Bona\", \"entityId\": \"%s\"}", entity, 422, "words-not-in-text");
    refused(article, "{\"exact\": \"Vann\", \"entityId\": \"%s\"}", entity, 422, "words-ambiguous");
    refused(
        article,
        "{\"exact\": \"Vann\", \"start\": 1, \"end\": 5, \"entityId\": \"%s\"}",
        entity,
        422,
        "words-not-in-text");
    refused(
        article,
        "{\"start\": 14, \"end\": 15, \"entityId\": \"%s\"}",
        entity,
        400,
        "invalid-request");
    refused(
        article,
        "{\"start\": 4, \"end\": 5, \"entityId\": \"%s\"}",
        entity,
        400,
        "invalid-request");
    refused(
        article,
        "{\"start\": 0, \"end\": 400, \"entityId\": \"%s\"}",
        entity,
        400,
        "invalid-request");
    refused(article, "{\"start\": 0, \"entityId\": \"%s\"}", entity, 400, "invalid-request");
    refused(
        article,
        "{\"start\": 0, \"end\": 4, \"office\": \"King\", \"entityId\": \"%s\"}",
        entity,
        400,
        "invalid-request");
    refused(
        article,
        "{\"revision\": 2, \"start\": 0, \"end\": 4, \"entityId\": \"%s\"}",
        entity,
        400,
        "invalid-request");
  }

  @Test
  void aVerdictOnAnEarlierStateReachesTheNewest() {
    var entity = entityCalled("Vann", "PUBLIC");
    var key = anyWord();
    var sentence =
        " It was said that the minister met with Vann on the morning of that day in spring.";
    var sent = "{\"text\": \"%s\", \"externalId\": \"" + key + "\"}";
    var article = idOf(sent.formatted("One." + sentence));
    send(sent.formatted("One. Two." + sentence)).then().statusCode(200);

    add(article, "{\"revision\": 1, \"exact\": \"Vann\", \"entityId\": \"%s\"}".formatted(entity))
        .then()
        .statusCode(201)
        .body("revision", is(1));

    read("/v1/articles/" + article + "/mentions")
        .then()
        .body("items.revision", contains(2), "items.entityId", contains(entity))
        .body("items.verdict.decidedOn", contains(1));
  }

  private static void refused(String article, String sent, String entity, int status, String slug) {
    add(article, sent.formatted(entity))
        .then()
        .statusCode(status)
        .body("type", is("/problems/" + slug));
  }
}
