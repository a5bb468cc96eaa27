package org.entente.articles.verdict;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Curating.as;
import static org.entente.articles.support.Curating.called;
import static org.entente.articles.support.Curating.decide;
import static org.entente.articles.support.Curating.entityCalled;
import static org.entente.articles.support.Curating.isNotTold;
import static org.entente.articles.support.Curating.mention;
import static org.entente.articles.support.Curating.tag;
import static org.entente.articles.support.Curating.withdraw;
import static org.entente.articles.support.Entities.anyEntity;
import static org.entente.articles.support.Entities.know;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.changesFromNow;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.entente.articles.mention.Proposal;
import org.entente.articles.mention.Proposals;
import org.entente.articles.revision.RevisionId;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class VerdictTest {

  @Inject EntityManager database;
  @Inject Proposals proposals;

  private String name = "";
  private String proposed = "";
  private String changes = "";
  private String article = "";
  private String mention = "";

  @BeforeEach
  void somebodyIsProposed() {
    changes = changesFromNow();
    name = anyWord();
    proposed = anyEntity();
    called(proposed, name, "PUBLIC");
    know(name, proposed, 9);
    article = articleSaying("Minister " + name + " spoke.");
    awaitAnnotation(article, "DONE");
    mention = mention(article, 0);
  }

  @Test
  void bothPartsAreShown() {
    var other = entityCalled("Other", "PUBLIC");

    decide(
            mention,
            "{\"kind\": \"REASSIGNED\", \"entityId\": \"%s\", \"comment\": \"His brother.\"}"
                .formatted(other))
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");

    assertThatJson(read("/v1/mentions/" + mention).asString())
        .isEqualTo(
            """
            {"id": "%s", "articleId": "%s", "revision": 1, "start": 9, "end": %d, "surface": "%s", "version": 2,
             "entityId": "%5$s", "canonicalId": "%5$s", "type": "NAME", "score": 1.0, "office": "Minister",
             "proposal": {"entityId": "%6$s", "canonicalId": "%6$s", "type": "NAME", "score": 0.9, "office": "Minister", "officeHeld": "POSSIBLY"},
             "verdict": {"kind": "REASSIGNED", "entityId": "%5$s", "label": "Other", "entity": "FOUND", "decidedOn": 1,
                         "at": "${json-unit.any-string}", "by": "cora", "comment": "His brother."}}
            """
                .formatted(mention, article, 9 + name.length(), name, other, proposed));
    read("/v1/articles?entity=" + other).then().body("items.id", contains(article));
    read("/v1/articles?entity=" + proposed).then().body("items", empty());
  }

  @Test
  void whoDecidedIsForCuratorsOnly() {
    decide(mention, "{\"kind\": \"CONFIRMED\", \"comment\": \"I know her.\"}")
        .then()
        .statusCode(200);

    given()
        .get("/v1/mentions/" + mention)
        .then()
        .statusCode(200)
        .body("verdict.kind", is("CONFIRMED"), "verdict.entityId", is(proposed))
        .body("verdict.by", nullValue(), "verdict.comment", nullValue());
    given().get("/v1/mentions/" + mention + "/verdicts").then().statusCode(401);
    as("ben").get("/v1/mentions/" + mention + "/verdicts").then().body("by", contains("cora"));
  }

  @Test
  void whatIsRejectedNamesNobody() {
    decide(mention, "{\"kind\": \"REJECTED\"}")
        .then()
        .statusCode(200)
        .body("entityId", nullValue());

    var list = "/v1/articles/" + article + "/mentions";
    read(list).then().body("items", empty());
    read(list + "?rejected=true").then().body("items.id", contains(mention));
    read(list + "?verdict=REJECTED").then().body("items.proposal.entityId", contains(proposed));
    read(list + "?verdict=NONE").then().body("items", empty());
    read("/v1/articles?entity=" + proposed).then().body("items", empty());
    grouped("entity", proposed).then().body("results[0].items", empty());
    grouped("article", article).then().body("results[0].items", empty());
  }

  @Test
  void annotatingAgainTouchesTheProposalOnly() {
    decide(mention, "{\"kind\": \"CONFIRMED\"}").then().statusCode(200);

    propose(List.of());

    read("/v1/articles/" + article + "/mentions")
        .then()
        .body("items.entityId", contains(proposed), "items.verdict.kind", contains("CONFIRMED"))
        .body("items.proposal", contains(nullValue()), "items.version", contains(3));
  }

  @Test
  void aVerdictThatIsWithdrawnIsKeptInTheLogOnly() {
    decide(mention, "{\"kind\": \"REJECTED\"}").then().statusCode(200);

    withdraw(mention).then().statusCode(204);

    read("/v1/mentions/" + mention)
        .then()
        .body("verdict", nullValue(), "entityId", is(proposed), "score", is(0.9f));
    read("/v1/mentions/" + mention + "/verdicts")
        .then()
        .body("kind", contains("WITHDRAWN", "REJECTED"), "by", contains("cora", "cora"));
  }

  @Test
  void aMentionThatNobodyProposesEndsWithItsVerdict() {
    decide(mention, "{\"kind\": \"REJECTED\"}").then().statusCode(200);
    propose(List.of());

    withdraw(mention).then().statusCode(204);

    read("/v1/mentions/" + mention).then().statusCode(404);
  }

  @Test
  void aVerdictIsAboutTheVersionThatWasSeen() {
    var before = tag(mention);
    decide(mention, "{\"kind\": \"REJECTED\"}").then().statusCode(200);

    as("ben")
        .header("If-Match", before)
        .body("{\"kind\": \"CONFIRMED\"}")
        .put("/v1/mentions/" + mention + "/verdict")
        .then()
        .statusCode(412)
        .body("type", is("/problems/mention-changed"));
    as("ben")
        .body("{\"kind\": \"CONFIRMED\"}")
        .put("/v1/mentions/" + mention + "/verdict")
        .then()
        .statusCode(428);
  }

  @Test
  void theSameAgainChangesNothing() {
    var before = tag(mention);
    await().atMost(Duration.ofSeconds(30)).until(() -> changes() == 1);
    decide(mention, "{\"kind\": \"REJECTED\"}").then().statusCode(200);
    await().atMost(Duration.ofSeconds(30)).until(() -> changes() == 2);

    as("cora")
        .header("If-Match", before)
        .body("{\"kind\": \"REJECTED\"}")
        .put("/v1/mentions/" + mention + "/verdict")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"");
    read("/v1/mentions/" + mention + "/verdicts").then().body("size()", is(1));
    withdraw(mention).then().statusCode(204);
    await().atMost(Duration.ofSeconds(30)).until(() -> changes() == 3);
  }

  @Test
  void aKeyIsAnsweredAsTheFirstTime() {
    var key = anyWord();
    var first =
        decideWithKey(key, "{\"kind\": \"REJECTED\"}").then().statusCode(200).extract().asString();
    withdraw(mention).then().statusCode(204);

    assertThatJson(decideWithKey(key, "{\"kind\": \"REJECTED\"}").asString()).isEqualTo(first);
    decideWithKey(key, "{\"kind\": \"CONFIRMED\"}").then().statusCode(409);
    read("/v1/mentions/" + mention).then().body("verdict", nullValue());
  }

  @Test
  void onlyAnEntityThatThereIsCanBeNamed() {
    decide(mention, reassignedTo(anyEntity()))
        .then()
        .statusCode(422)
        .body("type", is("/problems/entity-not-known"));
  }

  @Test
  void anEntityThatReadersMayNotSeeIsRefused() {
    decide(mention, reassignedTo(entityCalled("Secret", "PARTNER")))
        .then()
        .statusCode(422)
        .body("type", is("/problems/entity-hidden-from-readers"));
  }

  @Test
  void anEntityThatCannotBeAskedForIsInForceOnceItIsFound() {
    var other = anyEntity();
    isNotTold(other);
    decide(mention, reassignedTo(other))
        .then()
        .statusCode(200)
        .body("verdict.entity", is("PENDING"), "entityId", nullValue());
    given().get("/v1/mentions/" + mention).then().body("verdict.entityId", nullValue());

    called(other, "Late", "PUBLIC");

    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(() ->
            read("/v1/mentions/" + mention)
                .then()
                .body("verdict.entity", is("FOUND"), "entityId", is(other))
                .body("verdict.label", is("Late")));
  }

  @Test
  void whatMoreReadersMaySeeIsAskedForAgain() {
    var word = anyWord();
    var text = "{\"text\": \"Mr %1$s spoke.\", \"externalId\": \"%1$s\", \"visibility\": \"%2$s\"}";
    String id =
        send("curator", text.formatted(word, "PARTNER"))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    var secret = entityCalled("Secret", "PARTNER");
    as("cora")
        .body("{\"exact\": \"%s\", \"entityId\": \"%s\"}".formatted(word, secret))
        .post("/v1/articles/" + id + "/mentions")
        .then()
        .statusCode(201)
        .body("entityId", is(secret));

    send("curator", text.formatted(word, "PUBLIC")).then().statusCode(200);

    given().get("/v1/articles/" + id + "/mentions").then().body("items[0].entityId", nullValue());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() ->
            read("/v1/articles/" + id + "/mentions")
                .then()
                .body("items.verdict.entity", contains("HIDDEN")));
    given()
        .get("/v1/articles/" + id + "/mentions")
        .then()
        .body("items[0].entityId", nullValue(), "items[0].verdict.entityId", nullValue());
  }

  @Test
  void whatIsWithheldIsNotShownNorDecided() {
    decide(mention, "{\"kind\": \"CONFIRMED\"}").then().statusCode(200);
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery("update article set status = 'WITHHELD' where id = :id")
                .setParameter("id", TypeId.parse(article).uuid())
                .executeUpdate());

    read("/v1/mentions/" + mention).then().statusCode(404);
    read("/v1/mentions/" + mention + "/verdicts").then().statusCode(404);
    as("cora")
        .header("If-Match", "*")
        .body("{\"kind\": \"REJECTED\"}")
        .put("/v1/mentions/" + mention + "/verdict")
        .then()
        .statusCode(404);
    read("/v1/articles/" + article + "/mentions").then().body("items", empty());
    grouped("entity", proposed).then().body("results[0].items", empty());
  }

  @Test
  void whatMakesNoSenseIsNamed() {
    decide(mention, "{\"kind\": \"ADDED\"}")
        .then()
        .statusCode(400)
        .body("errors.field", contains("kind"));
    decide(mention, "{\"kind\": \"REASSIGNED\"}")
        .then()
        .statusCode(400)
        .body("errors.field", contains("entityId"));
    decide(mention, "{\"kind\": \"CONFIRMED\", \"office\": \"King\"}")
        .then()
        .statusCode(400)
        .body("errors.field", contains("office"));
    given()
        .auth()
        .oauth2(Tokens.of("ana", "contributor"))
        .contentType("application/json")
        .body("{\"kind\": \"REJECTED\"}")
        .put("/v1/mentions/" + mention + "/verdict")
        .then()
        .statusCode(403);
  }

  private static String reassignedTo(String entity) {
    return "{\"kind\": \"REASSIGNED\", \"entityId\": \"%s\"}".formatted(entity);
  }

  private void propose(List<Proposal> found) {
    QuarkusTransaction.requiringNew()
        .run(() -> proposals.replace(new RevisionId(TypeId.parse(article).uuid(), 1), found));
  }

  private Response decideWithKey(String key, String verdict) {
    return as("cora")
        .header("If-Match", tag(mention))
        .header("Idempotency-Key", key)
        .body(verdict)
        .put("/v1/mentions/" + mention + "/verdict");
  }

  private static Response grouped(String by, String key) {
    return ask(
        "/v1/mentions:grouped",
        "{\"by\": \"%s\", \"keys\": [{\"key\": \"%s\"}]}".formatted(by, key));
  }

  private int changes() {
    return read(changes)
        .path(
            "findAll { it.subject == '%s' && it.type == 'org.entente.revision.annotated' }.size()"
                .formatted(article));
  }
}
