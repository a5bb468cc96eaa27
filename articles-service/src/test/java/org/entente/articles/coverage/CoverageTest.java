package org.entente.articles.coverage;

import static java.util.Collections.nCopies;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Entities.anyEntity;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.SqlLog;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class CoverageTest {

  @Inject EntityManager database;

  private final String one = anyEntity();
  private final String other = anyEntity();

  @Test
  void articlesThatNameBothAreCountedOnceByMonth() {
    for (var date :
        new String[] {"2025-06", "2025-06-27", "2025-07-01", "2025", "2025-06/2025-07"}) {
      naming(articleOf("\"published\": {\"edtf\": \"%s\"}".formatted(date)), one, other, one);
    }
    naming(articleOf("\"language\": \"en\""), one, other);
    naming(articleOf("\"published\": {\"edtf\": \"2025-06-01\"}"), one);

    assertThatJson(
            counts("\"pairs\": [[\"%s\", \"%s\"], [\"KH\", \"%s\"]]".formatted(one, other, one)))
        .isEqualTo(
            """
            {"results": [
              {"pair": ["%s", "%s"], "spread": 2, "undated": 1,
               "periods": [{"period": "2025-06", "articles": 2}, {"period": "2025-07", "articles": 1}]},
              {"pair": ["KH", "%s"], "spread": 0, "undated": 0, "periods": []}]}
            """
                .formatted(one, other, one));
  }

  @Test
  void daysNarrowWhatIsDated() {
    for (var date : new String[] {"2025-06", "2025-06-27", "2025-08-01"}) {
      naming(articleOf("\"published\": {\"edtf\": \"%s\"}".formatted(date)), one, other);
    }

    assertThatJson(
            counts(
                "\"pairs\": [[\"%s\", \"%s\"]], \"interval\": \"DAY\", \"from\": \"2025-06-20\", \"to\": \"2025-07-31\""
                    .formatted(one, other)))
        .node("results[0]")
        .isEqualTo(
            """
            {"pair": ["%s", "%s"], "spread": 1, "undated": 0, "periods": [{"period": "2025-06-27", "articles": 1}]}
            """
                .formatted(one, other));
  }

  @Test
  void whatMayNotBeShownAndWhatIsNoLongerTheNewestIsNotCounted() {
    var withdrawn = articleOf("\"published\": {\"edtf\": \"2025\"}");
    naming(withdrawn, one, other);
    execute("update article set status = 'WITHDRAWN' where id = :id", withdrawn);
    var revised = articleOf("\"published\": {\"edtf\": \"2025\"}");
    naming(revised, one, other);
    execute("update article set revision = 2 where id = :id", revised);
    naming(articleOf("\"published\": {\"edtf\": \"2025-03-01\"}"), one, other);

    assertThatJson(counts("\"pairs\": [[\"%s\", \"%s\"]]".formatted(one, other)))
        .node("results[0]")
        .isEqualTo(
            """
            {"pair": ["%s", "%s"], "spread": 0, "undated": 0, "periods": [{"period": "2025-03", "articles": 1}]}
            """
                .formatted(one, other));
  }

  @Test
  void manyPairsCostAsManyStatementsAsOne() {
    var pairs = "[\"%s\", \"%s\"]".formatted(one, other);

    int few = SqlLog.countDuring(() -> counts("\"pairs\": [%s]".formatted(pairs)));
    int many =
        SqlLog.countDuring(
            () -> counts("\"pairs\": [%s]".formatted(String.join(",", nCopies(100, pairs)))));

    assertThat(few).isEqualTo(1);
    assertThat(many).isEqualTo(1);
  }

  @Test
  void everythingAtFaultIsNamed() {
    ask(
            "/v1/articles:counts",
            """
            {"pairs": [["KH", "KH"], ["KH"], ["x", "KR"]], "interval": "DAY", "from": "2025-02-01", "to": "2025-01-01"}
            """)
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("pairs[0]", "pairs[1]", "pairs[2]", "to"));
    ask("/v1/articles:counts", "{\"pairs\": []}")
        .then()
        .statusCode(400)
        .body("errors.field", hasItems("pairs"));
    ask("/v1/articles:counts", "").then().statusCode(400);
  }

  private static String articleOf(String more) {
    var id = idOf("{\"text\": \"%s\", %s}".formatted(anyWord(), more));
    // Who is named in it is written by the test, and not written over by its annotation.
    awaitAnnotation(id, "DONE");
    return id;
  }

  private static String counts(String body) {
    return ask("/v1/articles:counts", "{" + body + "}").then().statusCode(200).extract().asString();
  }

  private void naming(String article, String... entities) {
    for (int i = 0; i < entities.length; i++) {
      int at = i;
      QuarkusTransaction.requiringNew()
          .run(() ->
              database
                  .createNativeQuery(
                      """
                      insert into mention (id, article_id, revision, start_at, end_at, surface, entity_id, type, score)
                      values (:id, :article, 1, :at, :at + 1, 'x', :entity, 'NAME', 1)
                      """)
                  .setParameter("id", UUID.randomUUID())
                  .setParameter("article", TypeId.parse(article).uuid())
                  .setParameter("at", at)
                  .setParameter("entity", TypeId.parse(entities[at]).uuid())
                  .executeUpdate());
    }
  }

  private void execute(String sql, String article) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(sql)
                .setParameter("id", TypeId.parse(article).uuid())
                .executeUpdate());
  }
}
