package org.entente.articles.rights;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.rights.Desk.as;
import static org.entente.articles.rights.Desk.erase;
import static org.entente.articles.rights.Desk.set;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.entente.articles.support.Entities;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ErasureTest {

  @Inject EntityManager database;

  @Test
  void nothingOfAnErasedTextIsLeftInTheDatabase() {
    var word = anyWord();
    Entities.know(word, Entities.anyEntity(), 0);
    var article = "{\"text\": \"%s\", \"externalId\": \"" + anyWord() + "\"}";
    var id = idOf(article.formatted(word + " said it."));
    send(article.formatted(word + " said it again.")).then().statusCode(200);
    awaitAnnotation(id, "DONE");
    assertThat(tablesHolding(word)).contains("revision", "mention");

    set(id, "WITHDRAWN");
    erase(id, "[\"TEXT\"]").then().statusCode(201);

    assertThat(tablesHolding(word)).isEmpty();
    read("/v1/articles/%s/revisions/1".formatted(id)).then().body("length", equalTo(42));
  }

  @Test
  void theAnswerAndTheAuditSayHowMuchWasErasedAndNothingOfIt() {
    var id = articleSaying("Café");
    set(id, "WITHDRAWN");

    var answer = erase(id, "[\"TEXT\", \"ORIGINAL\"]").then().statusCode(201).extract().asString();

    var line =
        """
        {"articleId": "%s", "erased": [{"what": "ORIGINAL", "bytes": 0}, {"what": "TEXT", "bytes": 5}],
         "reason": "A court's order.", "by": "ada", "at": "${json-unit.any-string}"}
        """
            .formatted(id);
    assertThatJson(answer).isEqualTo(line);
    assertThatJson(read("/v1/articles/%s/audit".formatted(id)).asString())
        .inPath("items[0]")
        .isEqualTo(line);
  }

  @Test
  void anOriginalCanGoWhileTheTextStays() {
    var word = anyWord();
    var id =
        idOf(
            "{\"html\": \"<html><body><article><p>It was said by %s at length, and by others.</p></article></body></html>\"}"
                .formatted(word));

    erase(id, "[\"ORIGINAL\"]").then().statusCode(201).body("erased.what", contains("ORIGINAL"));

    read("/v1/articles/" + id)
        .then()
        .body("text", equalTo("It was said by %s at length, and by others.".formatted(word)));
    assertThat(
            count(
                "select count(*) from revision where original is not null and article_id = "
                    + "(select article_id from revision where text like '%"
                    + word
                    + "%')"))
        .isZero();
  }

  @Test
  void theTextOfAnArticleThatIsNotWithdrawnIsNotErased() {
    var id = articleSaying(anyWord());
    set(id, "WITHHELD");

    erase(id, "[\"TEXT\"]").then().statusCode(409).body("type", equalTo("/problems/not-withdrawn"));
  }

  @Test
  void anErasedTextThatIsSentAgainIsNotTakenIn() {
    var article = "{\"text\": \"%s\"}".formatted(anyWord());
    var id = idOf(article);
    set(id, "WITHDRAWN");
    erase(id, "[\"TEXT\"]");

    send(article)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("status", equalTo("WITHDRAWN"));
    assertThat(read("/v1/articles/%s/revisions".formatted(id)).<List<?>>path("items")).hasSize(1);
  }

  @Test
  void anErasureThatIsSentAgainUnderItsKeyLeavesOneLine() {
    var id = articleSaying(anyWord());
    var key = anyWord();

    for (int i = 0; i < 2; i++) {
      as("ada", "admin")
          .header("Idempotency-Key", key)
          .body("{\"reason\": \"A court's order.\", \"what\": [\"ORIGINAL\"]}")
          .post("/v1/articles/{id}/erasures", id)
          .then()
          .statusCode(201);
    }

    read("/v1/articles/%s/audit".formatted(id)).then().body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"what\": [\"TEXT\"]} | reason",
        "{\"reason\": \"Why not.\"} | what",
        "{\"reason\": \"Why not.\", \"what\": []} | what",
        "{\"reason\": \"Why not.\", \"what\": [null]} | what",
        "{\"reason\": \"Why not.\", \"what\": [\"ALL\"]} | what[0]"
      })
  void whatIsMissingIsNamed(String body, String field) {
    var id = articleSaying(anyWord());

    as("ada", "admin")
        .body(body)
        .post("/v1/articles/{id}/erasures", id)
        .then()
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  @Test
  void aCuratorErasesNothing() {
    as("cora", "curator")
        .body("{\"reason\": \"Why not.\", \"what\": [\"ORIGINAL\"]}")
        .post("/v1/articles/{id}/erasures", articleSaying(anyWord()))
        .then()
        .statusCode(403);
  }

  /** Looks into every table, so that one that comes later is looked into as well. */
  @SuppressWarnings("unchecked")
  private List<String> tablesHolding(String word) {
    List<String> tables =
        database
            .createNativeQuery(
                "select cast(table_name as text) from information_schema.tables"
                    + " where table_schema = 'public' and table_type = 'BASE TABLE'",
                String.class)
            .getResultList();
    return tables.stream()
        .filter(table ->
            count(
                    "select count(*) from %s t where lower(t::text) like '%%%s%%'"
                        .formatted(table, word)
                        .replace("::", "\\:\\:"))
                > 0)
        .toList();
  }

  private long count(String sql) {
    return ((Number) database.createNativeQuery(sql).getSingleResult()).longValue();
  }
}
