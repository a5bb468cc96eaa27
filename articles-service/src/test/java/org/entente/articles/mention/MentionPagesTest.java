package org.entente.articles.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class MentionPagesTest {

  @Inject EntityManager database;

  @Test
  void pagesStayWithTheRevisionTheyBeganWith() {
    var article = "{\"text\": \"%s\", \"externalId\": \"" + anyWord() + "\"}";
    var id = idOf(article.formatted(anyWord()));
    naming(id, 3);
    var list = "/v1/articles/" + id + "/mentions?first=2";
    String end = read(list).path("pageInfo.endCursor");
    send(article.formatted(anyWord())).then().statusCode(200);

    read(list + "&after=" + end)
        .then()
        .statusCode(200)
        .body("items.revision", contains(1), "items.start", contains(2));
  }

  @Test
  void whatIsTooMuchTogetherIsCutAndSaidToBe() {
    var ids = Stream.of(9000, 9000, 9000, 1, 0).map(this::articleNaming).toList();

    var answer = grouped(ids.stream().map("{\"key\": \"%s\"}"::formatted));

    assertThat(answer.<List<List<Object>>>path("results.items"))
        .extracting(List::size)
        .containsExactly(9000, 9000, 2000, 0, 0);
    assertThat(answer.<List<Boolean>>path("results.pageInfo.hasNextPage"))
        .containsExactly(false, false, true, true, false);
    grouped(
            Stream.of(
                "{\"key\": \"%s\", \"first\": 1, \"after\": \"%s\"}"
                    .formatted(ids.get(2), answer.<String>path("results[2].pageInfo.endCursor"))))
        .then()
        .body("results[0].items.start", contains(2000));
  }

  @Test
  void askingForTooManyIsRefused() {
    var id = articleSaying(anyWord());
    var key = "{\"key\": \"%s\", \"first\": 200}".formatted(id);

    grouped(Stream.generate(() -> key).limit(101))
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("keys"));
  }

  private String articleNaming(int count) {
    var id = articleSaying(anyWord());
    naming(id, count);
    return id;
  }

  private void naming(String article, int count) {
    awaitAnnotation(article, "DONE");
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(
                    """
                    insert into mention (id, article_id, revision, start_at, end_at, surface, type, score)
                    select gen_random_uuid(), :article, 1, n, n + 1, 'a', 'NAME', 1 from generate_series(0, :count - 1) n
                    """)
                .setParameter("article", TypeId.parse(article).uuid())
                .setParameter("count", count)
                .executeUpdate());
  }

  private static Response grouped(Stream<String> keys) {
    return ask(
        "/v1/mentions:grouped",
        "{\"by\": \"article\", \"keys\": [%s]}".formatted(keys.collect(Collectors.joining(","))));
  }
}
