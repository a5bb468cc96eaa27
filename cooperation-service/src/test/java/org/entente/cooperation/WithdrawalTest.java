package org.entente.cooperation;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.cooperation.World.accepted;
import static org.entente.cooperation.World.as;
import static org.entente.cooperation.World.deportation;
import static org.entente.cooperation.World.propose;
import static org.entente.cooperation.World.proposed;
import static org.entente.cooperation.World.record;
import static org.entente.cooperation.World.review;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.entente.cooperation.World.Away;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.ChangeFollower;
import org.entente.store.feed.Feed;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quotes of articles that go out of sight. Each test has an article of its own. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(Upstreams.class)
class WithdrawalTest {

  private static final String FOUND =
      "{\"results\": [{\"status\": \"EXACT\", \"revision\": 1, \"start\": 0, \"end\": 61}]}";

  @Inject EntityManager database;
  @Inject Feed feed;
  @Inject @All List<ChangeFollower> followers;

  private String article = "";

  @BeforeEach
  void anyArticle() {
    article = TypeId.next("article").toString();
  }

  @Test
  void quotesOfAWithdrawnArticleAreErasedAndTheRecordStays() {
    var id = quoting(() -> accepted(aboutIt()));

    told("article.withdrawn");

    var record = JsonPath.from(record(id));
    assertThat(record.getString("review")).isEqualTo("ACCEPTED");
    assertThat(record.getInt("version")).isEqualTo(3);
    assertThat(record.getString("evidence[0].exact")).isNull();
    assertThat(record.getString("evidence[0].prefix")).isNull();
    assertThat(record.getString("evidence[0].standing")).isEqualTo("WITHDRAWN");
    assertThat(record.getString("evidence[0].verification")).isEqualTo("VERIFIED");
    assertThat(record.getInt("evidence[0].end")).isEqualTo(61);
    assertThat(copies()).isZero();
    assertThat(quoteOfRevision(id)).isNull();
  }

  /** What the first revision of a record quotes. */
  private static String quoteOfRevision(String id) {
    return World.anybody().get("/v1/records/{id}/revisions/1", id).path("record.evidence[0].exact");
  }

  @Test
  void quotesOfAWithheldArticleAreHiddenUntilItIsReleased() {
    var id = quoting(() -> accepted(aboutIt()));

    told("article.withheld");
    assertThat(JsonPath.from(record(id)).getString("evidence[0].exact")).isNull();
    assertThat(JsonPath.from(record(id)).getString("evidence[0].standing")).isEqualTo("WITHHELD");
    assertThat(quoteOfRevision(id)).isNull();

    told("article.released");
    assertThat(JsonPath.from(record(id)).getString("evidence[0].exact"))
        .isEqualTo(Press.HANDED_OVER);
    assertThat(quoteOfRevision(id)).isEqualTo(Press.HANDED_OVER);
    assertThat(JsonPath.from(record(id)).getString("evidence[0].standing")).isEqualTo("CURRENT");
  }

  @Test
  void everyRecordThatIsTouchedTellsOfIt() {
    var id = quoting(() -> proposed(aboutIt()));

    told("article.withdrawn");

    await()
        .untilAsserted(() ->
            assertThat(feed.after(null, 100_000))
                .filteredOn(c -> c.subject().equals(id))
                .extracting(Change::type)
                .contains("record.changed"));
  }

  @Test
  void theSameChangeToldAgainDoesNoHarm() {
    var id = quoting(() -> proposed(aboutIt()));

    told("article.withdrawn");
    told("article.withdrawn");
    told("article.withheld");
    told("article.released");

    assertThat(JsonPath.from(record(id)).getString("evidence[0].standing")).isEqualTo("WITHDRAWN");
  }

  @ParameterizedTest
  @ValueSource(strings = {"article.withheld", "article.withdrawn"})
  void nobodyAcceptsOnAQuoteThatCannotBeRead(String change) {
    var id = quoting(() -> proposed(aboutIt()));

    told(change);

    review(id, "ACCEPT").statusCode(422).body("errors.field", hasItem("record"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"WITHHELD", "WITHDRAWN"})
  void whatArticlesSaysIsOutOfSightIsNotQuoted(String status) {
    try (var away =
        new Away(Press.PATH, okJson("{\"results\": [{\"status\": \"%s\"}]}".formatted(status)))) {
      propose(aboutIt())
          .statusCode(422)
          .body("type", equalTo("/problems/unknown-article"))
          .body("errors.field", contains("evidence[0].articleId"));
    }
  }

  @Test
  void anArticleThatWentOutOfSightWhileItWasCheckedIsNotQuoted() {
    told("article.withdrawn");

    quoting(() ->
        propose(aboutIt()).statusCode(422).body("type", equalTo("/problems/unknown-article")));
  }

  @Test
  void whatIsOwedIsVerifiedWhenTheArticleIsReleased() {
    String id;
    try (var away = new Away(Press.PATH)) {
      id = proposed(aboutIt());
      told("article.withheld");
    }
    try (var back = new Away(Press.PATH, okJson(FOUND))) {
      told("article.released");

      await()
          .untilAsserted(() ->
              assertThat(JsonPath.from(record(id)).getString("evidence[0].verification"))
                  .isEqualTo("VERIFIED"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"article.withheld", "article.withdrawn"})
  void aRepeatedAnswerRepeatsNoQuote(String change) {
    var proposal = aboutIt();
    var key = UUID.randomUUID().toString();
    quoting(() -> again(proposal, key));

    told(change);

    assertThat(again(proposal, key)).doesNotContain(Press.HANDED_OVER);
    if (change.equals("article.withdrawn")) {
      assertThat(answersWithQuote(key)).isZero();
    }
  }

  /** The proposal sent, for the first time or again. */
  private static String again(ObjectNode proposal, String key) {
    return as("ana", "contributor")
        .header("Idempotency-Key", key)
        .body(proposal.toString())
        .post("/v1/records")
        .then()
        .statusCode(201)
        .extract()
        .asString();
  }

  private ObjectNode aboutIt() {
    var record = deportation();
    record.withObject("/evidence/0").put("articleId", article).put("prefix", "Before. ");
    return record;
  }

  /** While articles finds every quote. */
  private static <T> T quoting(Supplier<T> work) {
    try (var found = new Away(Press.PATH, okJson(FOUND))) {
      return work.get();
    }
  }

  private void told(String type) {
    var follower =
        followers.stream().filter(f -> f.name().equals("articles")).findFirst().orElseThrow();
    var change = new Change(UUID.randomUUID(), type, article, 2, Instant.now(), "a0-1");
    QuarkusTransaction.requiringNew().run(() -> follower.apply(List.of(change)));
  }

  private long copies() {
    return count(
        "select count(*) from record_evidence where article_id = ?1"
            + " and (exact is not null or prefix is not null or suffix is not null)",
        TypeId.parse(article).uuid());
  }

  private long answersWithQuote(String key) {
    return count(
        "select count(*) from idempotency where key = ?1 and answer like '%handed 93 Thai%'", key);
  }

  private long count(String sql, Object parameter) {
    return ((Number) database.createNativeQuery(sql).setParameter(1, parameter).getSingleResult())
        .longValue();
  }
}
