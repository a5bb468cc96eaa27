package org.entente.articles.export;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.SqlLog;
import org.entente.platform.id.TypeId;
import org.entente.store.feed.Change;
import org.entente.store.feed.Feed;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ExportTest {

  private static final String COPIES =
      """
      with copied as (
        insert into article (id, publisher_id, language, visibility, status, revision, version, received_at, story_id)
        select n.id, :publisher, 'en', 'PUBLIC', 'USABLE', 1, 1, now(), n.id
          from (select gen_random_uuid() as id from generate_series(1, :count)) n
        returning id
      )
      insert into revision (article_id, number, text, length, text_hash, annotation, received_at)
      select id, 1, repeat('x', :length), :length, sha256(cast(cast(id as text) as bytea)), 'DONE', now() from copied
      """;

  @TestHTTPResource("/v1/articles:export")
  URI address;

  @Inject EntityManager database;
  @Inject Feed feed;

  @Test
  void theLinesAreAPositionTheArticlesAndTheEnd() {
    var publisher = anyWord();
    var text = anyWord();
    var first = article(publisher, text, "PUBLIC");
    var second = article(publisher, anyWord(), "PARTNER");
    article(publisher, anyWord(), "CURATOR");
    var head = feed.head();

    var lines = lines("partner", "?fields=text,publisher&publisher=" + publisherOf(first));

    assertThat(lines).hasSize(4);
    assertThat(feed.after(JsonPath.from(lines.getFirst()).getString("position"), 1000))
        .hasSizeLessThanOrEqualTo(feed.after(head, 1000).size());
    assertThatJson(lines.get(1))
        .isEqualTo(
            "{\"id\": \"%s\", \"text\": \"%s\", \"publisher\": {\"id\": \"%s\", \"name\": \"%s\"}}"
                .formatted(first, text, publisherOf(first), publisher));
    assertThatJson(lines.get(2)).node("id").isEqualTo(second);
    assertThat(lines.getLast()).isEqualTo("{\"end\":true,\"count\":2}");
  }

  @Test
  void moreThanAPageIsExportedWholeForTwoStatementsAPage() {
    var id = article(anyWord(), anyWord(), "PUBLIC");
    var publisher = publisherOf(id);
    copies(publisher, 1200, 10);

    var exported = new HashSet<String>();
    int statements =
        SqlLog.countDuring(() ->
            lines("service", "?publisher=" + publisher).stream()
                .filter(line -> line.startsWith("{\"id\""))
                .forEach(line -> exported.add(JsonPath.from(line).getString("id"))));

    assertThat(exported).hasSize(1201).contains(id);
    assertThat(statements).isEqualTo(2 * 3);
  }

  @Test
  void textsThatAreNotAskedForAreNotRead() {
    var publisher = publisherOf(article(anyWord(), anyWord(), "PUBLIC"));

    assertThat(SqlLog.countDuring(() -> lines("service", "?fields=title&publisher=" + publisher)))
        .isEqualTo(1);
  }

  @Test
  void nothingIsReadAheadOfASlowReaderAndWhatChangesMeanwhileIsInTheFeed() throws Exception {
    var publisher = publisherOf(article(anyWord(), anyWord(), "PUBLIC"));
    // More than the sockets' buffers ever hold for a reader: Linux may give them some 40 MB.
    copies(publisher, 120, 1_000_000);
    String last = read("/v1/articles?first=1&publisher=" + publisher).path("items[0].id");
    try (var client = HttpClient.newHttpClient();
        var reader = slowReader(client, "?publisher=" + publisher)) {
      var position = JsonPath.from(reader.readLine()).getString("position");
      assertThat(reader.readLine()).startsWith("{\"id\"");

      given()
          .auth()
          .oauth2(Tokens.of("cora", "curator"))
          .contentType("application/json")
          .header("If-Match", "*")
          .body("{\"status\": \"WITHDRAWN\", \"reason\": \"Asked by the publisher.\"}")
          .put("/v1/articles/{id}/status", last)
          .then()
          .statusCode(200);

      var line = reader.lines().filter(l -> l.contains(last)).findFirst().orElseThrow();
      assertThat(JsonPath.from(line).getString("text")).isNull();
      await()
          .untilAsserted(() ->
              assertThat(feed.after(position, 1000))
                  .filteredOn(c -> c.subject().equals(last))
                  .extracting(Change::type)
                  .contains("article.withdrawn"));
    }
  }

  @Test
  void anExportIsNarrowedByLanguageAndTime() {
    var publisher = anyWord();
    var article =
        "{\"text\": \"%s\", \"language\": \"%s\", \"publisher\": {\"name\": \""
            + publisher
            + "\"}}";
    idOf(article.formatted(anyWord(), "en"));
    var lao = idOf(article.formatted(anyWord(), "lo"));
    var ofPublisher = "?fields=language&publisher=" + publisherOf(lao);

    assertThat(lines("partner", ofPublisher + "&language=lo"))
        .hasSize(3)
        .element(1)
        .isEqualTo("{\"id\":\"%s\",\"language\":\"lo\"}".formatted(lao));
    String received = read("/v1/articles/" + lao).path("receivedAt");
    assertThat(lines("partner", ofPublisher + "&since=" + received)).hasSize(3);
    assertThat(lines("partner", ofPublisher + "&since=" + Instant.now().plusSeconds(3600)))
        .hasSize(2);
    assertThat(lines("partner", ofPublisher + "&since=1900-01-01T00:00:00Z")).hasSize(4);
  }

  @ParameterizedTest
  @CsvSource({"since=yesterday, since", "publisher=x, publisher", "fields=body, fields"})
  void aParameterAtFaultIsNamed(String parameter, String field) {
    export("partner", "?" + parameter).then().statusCode(400).body("errors.field", contains(field));
  }

  @Test
  void readersDoNotExport() {
    export("reader", "").then().statusCode(403);
  }

  @Test
  void whoComesWithAPositionThatIsGoneIsSentHere() {
    read("/v1/changes?after=gone-1")
        .then()
        .statusCode(410)
        .body("type", equalTo("/problems/position-gone"))
        .body("detail", containsString("GET /v1/articles:export"));
  }

  private BufferedReader slowReader(HttpClient client, String query)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(address + query))
            .header("Authorization", "Bearer " + Tokens.of("pat", "partner"))
            .build();
    var answer = client.send(request, BodyHandlers.ofInputStream());
    return new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
  }

  private void copies(String publisher, int count, int length) {
    QuarkusTransaction.requiringNew()
        .run(() ->
            database
                .createNativeQuery(COPIES)
                .setParameter("publisher", TypeId.parse(publisher).uuid())
                .setParameter("count", count)
                .setParameter("length", length)
                .executeUpdate());
  }

  private static String article(String publisher, String text, String visibility) {
    return send(
            "curator",
            "{\"text\": \"%s\", \"visibility\": \"%s\", \"publisher\": {\"name\": \"%s\"}}"
                .formatted(text, visibility, publisher))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String publisherOf(String article) {
    return read("/v1/articles/" + article).path("publisher.id");
  }

  private static Response export(String role, String query) {
    return given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("pat", role))
        .get("/v1/articles:export" + query);
  }

  private static List<String> lines(String role, String query) {
    return export(role, query)
        .then()
        .statusCode(200)
        .contentType("application/x-ndjson")
        .extract()
        .asString()
        .lines()
        .toList();
  }
}
