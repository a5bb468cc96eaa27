package org.entente.articles.verdict;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Curating.add;
import static org.entente.articles.support.Curating.decide;
import static org.entente.articles.support.Curating.entityCalled;
import static org.entente.articles.support.Curating.mention;
import static org.entente.articles.support.Curating.withdraw;
import static org.entente.articles.support.Entities.anyEntity;
import static org.entente.articles.support.Entities.know;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.verdict.Window.Span;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class CarryOverTest {

  private static final String SENTENCE =
      "It was said that the minister met with Vann on the morning of that day in spring.";

  private String key = "";
  private String entity = "";
  private String article = "";

  @BeforeEach
  void aVerdict() {
    key = anyWord();
    entity = entityCalled("Vann", "PUBLIC");
    article = idOf(sent("One. " + SENTENCE));
    add(article, "{\"exact\": \"Vann\", \"entityId\": \"%s\"}".formatted(entity))
        .then()
        .statusCode(201);
  }

  @Test
  void itStandsWhereTheSameIsAroundIt() {
    revise("One. Two. " + SENTENCE);

    mentions()
        .body("items.revision", contains(2), "items.entityId", contains(entity))
        .body("items.verdict.decidedOn", contains(1), "items.verdict.by", contains("cora"))
        .body("items.surface", contains("Vann"));
    orphans().body("items", empty());
    read("/v1/mentions/" + mention(article, 0) + "/verdicts")
        .then()
        .body("kind", contains("ADDED"));
  }

  @Test
  void elseItIsListedAsOrphaned() {
    revise("One. " + SENTENCE.replace("morning", "evening"));

    mentions().body("items", empty());
    orphans()
        .body("items.surface", contains("Vann"), "items.revision", contains(1))
        .body("items.orphanedSince", contains(2));
    read("/v1/orphaned-mentions?first=200").then().body("items.articleId", hasItem(article));
  }

  @Test
  void itComesBackWithItsPlace() {
    revise("One.");
    revise("One. Two.");
    orphans().body("items.orphanedSince", contains(2));

    revise("Three. " + SENTENCE);

    mentions().body("items.revision", contains(4), "items.entityId", contains(entity));
    orphans().body("items", empty());
  }

  @Test
  void anOrphanIsLetGoByWithdrawingIt() {
    revise("One.");
    String orphan = orphans().extract().path("items[0].id");

    withdraw(orphan).then().statusCode(204);

    orphans().body("items", empty());
    revise("One. " + SENTENCE);
    mentions().body("items", empty());
  }

  @Test
  void theMachineProposesBesideIt() {
    var name = anyWord();
    var proposed = anyEntity();
    know(name, proposed, 39);
    var sent =
        "{\"text\": \"%2$s We know that the minister met with %1$s.\", \"externalId\": \"%1$s\"}";
    var id = idOf(sent.formatted(name, "One"));
    awaitAnnotation(id, "DONE");
    decide(mention(id, 0), "{\"kind\": \"REJECTED\"}").then().statusCode(200);

    send(sent.formatted(name, "Two")).then().statusCode(200);
    awaitAnnotation(id, "DONE");

    read("/v1/articles/" + id + "/mentions?verdict=REJECTED")
        .then()
        .body("items.revision", contains(2), "items.entityId", contains(nullValue()))
        .body("items.proposal.entityId", contains(proposed));
  }

  @Test
  void noneIsLostWhateverIsEdited() {
    var random = new Random(7);
    var words =
        new String[] {"alpha", "beta", "gamma", "delta", "met", "and", ".", "ខ្មែរ", "said"};
    var text = random.ints(120, 0, words.length).mapToObj(w -> words[w]).collect(joining(" "));
    var id = idOf("{\"text\": \"%s\", \"externalId\": \"%s\"}".formatted(text, anyWord() + "p"));
    var externalId = read("/v1/articles/" + id).<String>path("externalId");
    var around = new HashMap<String, Window.Content>();
    var spans = new HashSet<Span>();
    for (int i = 0; i < 12; i++) {
      int start = random.nextInt(text.length() - 8);
      var span = new Span(start, start + 5);
      if (!text.substring(start, start + 5).isBlank() && spans.add(span)) {
        var comment = "verdict " + i;
        add(
                id,
                "{\"start\": %d, \"end\": %d, \"entityId\": \"%s\", \"comment\": \"%s\"}"
                    .formatted(start, start + 5, entity, comment))
            .then()
            .statusCode(201);
        around.put(comment, new Window(text, span).content());
      }
    }

    for (int n = 2; n <= 25; n++) {
      var edited = new StringBuilder(text);
      int at = random.nextInt(edited.length());
      if (random.nextBoolean()) {
        edited.insert(at, " inserted" + n + " ");
      } else {
        edited.delete(at, Math.min(edited.length(), at + 1 + random.nextInt(29)));
      }
      // Every third state is the one before the last again.
      text =
          n % 3 == 0
              ? read("/v1/articles/" + id + "/revisions/" + (n - 2)).path("text")
              : edited.toString();
      send("{\"text\": \"%s\", \"externalId\": \"%s\"}".formatted(text, externalId))
          .then()
          .statusCode(200);

      var carried = read("/v1/articles/" + id + "/mentions");
      List<String> comments = carried.path("items.verdict.comment");
      List<Integer> starts = carried.path("items.start");
      List<Integer> ends = carried.path("items.end");
      List<String> orphaned =
          read("/v1/orphaned-mentions?article=" + id).path("items.verdict.comment");
      var all = new HashSet<>(orphaned);
      for (int i = 0; i < comments.size(); i++) {
        var comment = comments.get(i);
        var span = new Span(starts.get(i), ends.get(i));
        assertThat(new Window(text, span).content()).as(comment).isEqualTo(around.get(comment));
        assertThat(all.add(comment)).as("either carried or orphaned").isTrue();
      }
      assertThat(all).as("revision %d", n).isEqualTo(around.keySet());
    }
  }

  @Test
  void orphansAreForCurators() {
    given().get("/v1/orphaned-mentions").then().statusCode(401);
    read("/v1/orphaned-mentions?first=1").then().statusCode(200);
    orphans().body("items", hasSize(0));
    mentions().body("items", not(empty()));
  }

  private String sent(String text) {
    return "{\"text\": \"%1$s %2$s\", \"externalId\": \"%2$s\"}".formatted(text, key);
  }

  private void revise(String text) {
    send(sent(text)).then().statusCode(200);
  }

  private ValidatableResponse mentions() {
    return read("/v1/articles/" + article + "/mentions").then().statusCode(200);
  }

  private ValidatableResponse orphans() {
    return read("/v1/orphaned-mentions?article=" + article).then().statusCode(200);
  }
}
