package org.entente.articles.search;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.SqlLog;
import org.entente.testkit.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class SearchPagesTest {

  private static final List<String> WORDS = IntStream.range(0, 6).mapToObj(i -> anyWord()).toList();

  /** The articles in the order they came, and the words of each. */
  private static final List<Sent> SENT = new ArrayList<>();

  private record Sent(String id, HashSet<String> words) {}

  @BeforeEach
  void sixtyArticles() {
    var random = new Random(5);
    while (SENT.size() < 60) {
      var words = new HashSet<String>();
      WORDS.stream().filter(w -> random.nextInt(3) == 0).forEach(words::add);
      words.add(WORDS.getFirst());
      var text = String.join(" ", words) + " " + anyWord();
      SENT.add(new Sent(idOf("{\"text\": \"%s\"}".formatted(text)), words));
    }
  }

  /** Whatever is looked for and however long a page is: the pages are the matches, each once. */
  @Test
  void pagesTogetherAreTheMatches() {
    var random = new Random(9);
    for (int i = 0; i < 25; i++) {
      var wanted = some(random);
      var unwanted = some(random);
      var either = random.nextBoolean() ? some(random) : List.<String>of();
      var q =
          String.join(" ", wanted)
              + unwanted.stream().map(w -> " -" + w).collect(joining())
              + (either.isEmpty() ? "" : " or " + String.join(" ", either));
      var expected =
          SENT.reversed().stream()
              .filter(sent ->
                  (sent.words().containsAll(wanted)
                          && unwanted.stream().noneMatch(sent.words()::contains))
                      || (!either.isEmpty() && sent.words().containsAll(either)))
              .map(Sent::id)
              .toList();
      int first = 1 + random.nextInt(9);

      assertThat(all(q, "newest", first)).as(q).isEqualTo(expected);
      assertThat(all(q, "relevance", first))
          .as(q)
          .doesNotHaveDuplicates()
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void whatComesLaterDoesNotDisturbThePagesByRelevance() {
    var word = anyWord();
    var sent = new ArrayList<String>();
    for (int i = 0; i < 6; i++) {
      sent.add(idOf("{\"text\": \"%s\"}".formatted((word + " ").repeat(i + 1) + anyWord())));
    }
    var page = list(word, "relevance", 3, null).get("/v1/articles").then().extract();
    var seen = new ArrayList<>(page.<List<String>>path("items.id"));
    idOf("{\"text\": \"%s\"}".formatted((word + " ").repeat(9)));
    page =
        list(word, "relevance", 9, page.path("pageInfo.endCursor"))
            .get("/v1/articles")
            .then()
            .extract();
    seen.addAll(page.path("items.id"));

    assertThat(seen).containsExactlyInAnyOrderElementsOf(sent);
  }

  @Test
  void aCursorIsGoodForItsWordsAndItsOrder() {
    var word = WORDS.getFirst();
    String cursor = list(word, "newest", 2, null).get("/v1/articles").path("pageInfo.endCursor");

    for (var other :
        List.of(
            list(WORDS.get(1), "newest", 2, cursor),
            list(word, "relevance", 2, cursor),
            list(word, "newest", 2, cursor).queryParam("language", "en"))) {
      other
          .get("/v1/articles")
          .then()
          .statusCode(400)
          .body("type", equalTo("/problems/cursor-mismatch"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"newest", "relevance"})
  void aPageCostsAtMostSixStatementsHoweverLongItIs(String sort) {
    var word = WORDS.getFirst();

    // Each place that is looked at is one, and how many it takes depends on how common the word is.
    assertThat(List.of(2, 30, 50))
        .allSatisfy(length ->
            assertThat(SqlLog.countDuring(() -> list(word, sort, length, null).get("/v1/articles")))
                .isLessThanOrEqualTo(6));
  }

  private static List<String> some(Random random) {
    return WORDS.stream().skip(1).filter(w -> random.nextInt(4) == 0).toList().isEmpty()
        ? List.of(WORDS.get(1 + random.nextInt(WORDS.size() - 1)))
        : List.of(WORDS.get(1 + random.nextInt(WORDS.size() - 1)), WORDS.getFirst());
  }

  private static List<String> all(String q, String sort, int first) {
    var seen = new ArrayList<String>();
    @Nullable String after = null;
    do {
      var page = list(q, sort, first, after).get("/v1/articles").then().statusCode(200).extract();
      seen.addAll(page.path("items.id"));
      after = page.<Boolean>path("pageInfo.hasNextPage") ? page.path("pageInfo.endCursor") : null;
    } while (after != null);
    return seen;
  }

  private static RequestSpecification list(
      String q, String sort, int first, @Nullable String after) {
    var request = given().queryParam("q", q).queryParam("sort", sort).queryParam("first", first);
    return after == null ? request : request.queryParam("after", after);
  }
}
