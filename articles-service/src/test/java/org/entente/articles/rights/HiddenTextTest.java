package org.entente.articles.rights;

import static io.restassured.RestAssured.given;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.rights.Desk.set;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.awaitAnnotation;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.entente.articles.support.Entities;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No read shows anything of a text that may not be shown. A read that is new in the contract must
 * be put into one of the two lists below before this passes again.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class HiddenTextTest {

  /** An article whose text holds a word that is in no other. */
  private record Secret(
      String article, String word, String entity, String publisher, String mention) {

    String fill(String pattern) {
      return pattern
          .replace("{id}", article)
          .replace("{word}", word)
          .replace("{entity}", entity)
          .replace("{publisher}", publisher)
          .replace("{mention}", mention)
          .replace("{story}", article.replace("article_", "story_"));
    }
  }

  /** How a read is asked about an article. */
  private record Read(String operation, String path, String body) {}

  private static Read get(String operation, String path) {
    return new Read("GET " + operation, path, "");
  }

  private static Read post(String path, String body) {
    return new Read("POST " + path, path, body);
  }

  /** Everything that is answered about articles, each in every way that could tell of a text. */
  private static final List<Read> READS =
      List.of(
          get("/v1/articles", "/v1/articles?publisher={publisher}"),
          get("/v1/articles", "/v1/articles?entity={entity}"),
          get("/v1/articles", "/v1/articles?q={word}"),
          get("/v1/articles", "/v1/articles?q={word}&sort=relevance"),
          get("/v1/articles", "/v1/articles?story={story}"),
          get("/v1/articles/{id}", "/v1/articles/{id}"),
          get("/v1/articles/{id}/revisions", "/v1/articles/{id}/revisions"),
          get("/v1/articles/{id}/revisions/{number}", "/v1/articles/{id}/revisions/1"),
          get("/v1/articles/{id}/revisions/{number}", "/v1/articles/{id}/revisions/2"),
          get("/v1/articles/{id}/mentions", "/v1/articles/{id}/mentions"),
          get("/v1/articles/{id}/mentions", "/v1/articles/{id}/mentions?revision=1"),
          get("/v1/mentions/{id}", "/v1/mentions/{mention}"),
          get("/v1/mentions/{id}/verdicts", "/v1/mentions/{mention}/verdicts"),
          get("/v1/orphaned-mentions", "/v1/orphaned-mentions?article={id}"),
          get("/v1/candidates", "/v1/candidates?q={word}"),
          get("/v1/stories", "/v1/stories"),
          get("/v1/stories/{id}", "/v1/stories/{story}"),
          get("/v1/stories/{id}/articles", "/v1/stories/{story}/articles"),
          get("/v1/articles/{id}/diff", "/v1/articles/{id}/diff"),
          get("/v1/articles/{id}/audit", "/v1/articles/{id}/audit"),
          get("/v1/articles:export", "/v1/articles:export?publisher={publisher}"),
          post("/v1/articles:batch", "{\"ids\": [\"{id}\"], \"fields\": [\"text\", \"title\"]}"),
          post("/v1/articles:grouped", "{\"by\": \"entity\", \"keys\": [{\"key\": \"{entity}\"}]}"),
          post(
              "/v1/articles:grouped",
              "{\"by\": \"publisher\", \"totals\": true, \"keys\": [{\"key\": \"{publisher}\"}]}"),
          post("/v1/articles:grouped", "{\"by\": \"story\", \"keys\": [{\"key\": \"{story}\"}]}"),
          get("/v1/articles:facets", "/v1/articles:facets?q={word}&by=LANGUAGE&by=STATUS"),
          post("/v1/revisions:grouped", "{\"by\": \"article\", \"keys\": [{\"key\": \"{id}\"}]}"),
          post("/v1/stories:batch", "{\"ids\": [\"{story}\"]}"),
          post("/v1/mentions:grouped", "{\"by\": \"article\", \"keys\": [{\"key\": \"{id}\"}]}"),
          post("/v1/mentions:grouped", "{\"by\": \"entity\", \"keys\": [{\"key\": \"{entity}\"}]}"),
          post(
              "/v1/quotes:verify",
              "{\"quotes\": [{\"articleId\": \"{id}\", \"exact\": \"{word}  said\"}]}"),
          post(
              "/v1/quotes:verify",
              "{\"quotes\": [{\"articleId\": \"{id}\", \"exact\": \"Bxfore {word} said it to\"}]}"));

  /** Operations that answer nothing about an article, and why not. */
  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          entry("POST /v1/publishers:batch", "tells of publishers"),
          entry("POST /v1/articles", "answers what was sent, without its text"),
          entry("PUT /v1/articles/{id}/status", "a write"),
          entry("POST /v1/articles/{id}/erasures", "a write"),
          entry("POST /v1/articles:import", "a write, answered like the one above"),
          entry("POST /v1/articles:fetch", "a write, answered like the one above"),
          entry("POST /v1/articles:counts", "numbers"),
          entry("POST /v1/articles/{id}/mentions", "a write"),
          entry("DELETE /v1/mentions/{id}", "a write"),
          entry("PUT /v1/mentions/{id}/verdict", "a write"),
          entry("DELETE /v1/mentions/{id}/verdict", "a write"),
          entry("POST /v1/candidates:dismiss", "a write"),
          entry("POST /v1/candidates:restore", "a write"),
          entry("DELETE /v1/stories/{id}/articles/{article}", "a write"),
          entry("GET /v1/cleanings", "numbers"),
          entry("POST /v1/cleanings", "numbers"),
          entry("GET /v1/cleanings/{id}", "numbers, and ids of what could not be cleaned"),
          entry("GET /v1/feeds", "feeds"),
          entry("POST /v1/feeds", "a feed"),
          entry("GET /v1/feeds/{id}", "a feed"),
          entry("PATCH /v1/feeds/{id}", "a feed"),
          entry("DELETE /v1/feeds/{id}", "nothing"),
          entry("GET /v1/feeds/{id}/items", "addresses and titles, which are metadata"),
          entry("GET /v1/publishers", "publishers"),
          entry("GET /v1/publishers/{id}", "a publisher"),
          entry("GET /v1/changes", "ids only"),
          entry("GET /v1/parked-jobs", "keys only"),
          entry("POST /v1/parked-jobs", "a write"));

  @Test
  void everyOperationOfTheContractIsClassified() throws IOException {
    var classified = new TreeSet<>(OTHERS.keySet());
    READS.forEach(read -> classified.add(read.operation()));

    assertThat(classified).isEqualTo(operations());
  }

  @ParameterizedTest
  @CsvSource({"WITHHELD, contributor", "WITHDRAWN, contributor", "WITHDRAWN, curator"})
  void noReadShowsAnythingOfIt(String status, String role) {
    var secret = secret();
    var told = shownBy(secret, role);
    assertThat(told)
        .as("what shows the word while it may be shown")
        .contains(
            "/v1/articles?q={word}",
            "/v1/articles?q={word}&sort=relevance",
            "/v1/articles/{id}",
            "/v1/articles/{id}/revisions/1",
            "/v1/articles/{id}/mentions",
            "/v1/mentions/{mention}",
            "/v1/articles/{id}/diff",
            "/v1/articles:batch",
            "/v1/mentions:grouped",
            "/v1/quotes:verify");

    set(secret.article(), status).then().statusCode(200);

    assertThat(shownBy(secret, role)).isEmpty();
  }

  /** Which reads answer with the word. */
  private static List<String> shownBy(Secret secret, String role) {
    var shown = new ArrayList<String>();
    for (var read : READS) {
      var answer = ask(read, secret, role);
      assertThat(answer.statusCode()).as(read.path()).isIn(200, 403, 404);
      if (answer.asString().contains(secret.word())) {
        shown.add(read.path());
      }
    }
    return shown;
  }

  private static Response ask(Read read, Secret secret, String role) {
    var request =
        given()
            .urlEncodingEnabled(false)
            .auth()
            .oauth2(Tokens.of("ana", role))
            .contentType(ContentType.JSON);
    return read.body().isEmpty()
        ? request.get(secret.fill(read.path()))
        : request.body(secret.fill(read.body())).post(read.path());
  }

  /** With two states, and somebody named in them. */
  private static Secret secret() {
    var word = anyWord();
    var entity = Entities.anyEntity();
    Entities.know(word, entity, 7);
    var article =
        "{\"text\": \"Before %s said it to %s.\", \"title\": \"A title\", \"externalId\": \"%s\", \"publisher\": {\"name\": \"%s\"}}";
    var externalId = anyWord();
    var publisher = anyWord();
    var id = idOf(article.formatted(word, "nobody", externalId, publisher));
    send(article.formatted(word, word + " himself", externalId, publisher)).then().statusCode(200);
    awaitAnnotation(id, "DONE");
    return new Secret(
        id,
        word,
        entity,
        read("/v1/articles/" + id).path("publisher.id"),
        read("/v1/articles/" + id + "/mentions").path("items[0].id"));
  }

  /** Read line by line: what is asked for is only which methods stand below which path. */
  private static TreeSet<String> operations() throws IOException {
    var paths = Pattern.compile("  (/v1/[^ ]*):");
    var methods = Pattern.compile("    (get|put|post|delete|patch):");
    var operations = new TreeSet<String>();
    var path = "";
    for (var line : Files.readAllLines(Path.of("contract", "openapi.yaml"))) {
      var isPath = paths.matcher(line);
      var isMethod = methods.matcher(line);
      if (isPath.matches()) {
        path = isPath.group(1);
      } else if (isMethod.matches()) {
        operations.add(isMethod.group(1).toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return operations;
  }
}
