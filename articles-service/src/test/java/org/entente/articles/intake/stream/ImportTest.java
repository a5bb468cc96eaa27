package org.entente.articles.intake.stream;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.entente.articles.support.EntitiesResource;
import org.entente.articles.support.Imports;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class ImportTest {

  @Test
  void everyLineIsAnsweredInItsOrder() throws IOException {
    var word = anyWord();
    var article =
        "{\"key\": \"%1$s\", \"text\": \"One %1$s.\", \"url\": \"https://example.org/%1$s\"}";

    var answers =
        Imports.of(
            article.formatted(word),
            "{\"text\": \"Two %s.\"}".formatted(word),
            "{\"text\": \"One %1$s.\", \"url\": \"https://example.org/%1$s\"}".formatted(word),
            "{\"text\": \"Once %1$s.\", \"url\": \"https://example.org/%1$s\"}".formatted(word));

    assertThatJson(answers.getFirst())
        .isEqualTo(
            """
            {"line": 1, "key": "%s", "status": 201, "id": "${json-unit.any-string}", "revision": 1}
            """
                .formatted(word));
    assertThat(answers).extracting(a -> a.get("line").asInt()).containsExactly(1, 2, 3, 4);
    assertThat(answers).extracting(ImportTest::status).containsExactly(201, 201, 200, 200);
    assertThat(answers).extracting(a -> a.get("revision").asInt()).containsExactly(1, 1, 1, 2);
    assertThat(answers.get(3).get("id")).isEqualTo(answers.get(0).get("id"));
  }

  @Test
  void aLineIsAnsweredBeforeTheNextIsSent() throws IOException {
    try (var stream = Imports.open()) {
      for (int i = 1; i <= 5; i++) {
        stream.send("{\"text\": \"Line %s.\"}".formatted(anyWord()));

        assertThat(Imports.next(stream).get("line").asInt()).isEqualTo(i);
      }
      stream.finish();

      assertThat(stream.receive()).isNull();
    }
  }

  @Test
  void whatIsAnsweredCanBeRead() throws IOException {
    var word = anyWord();

    var answer = Imports.of("{\"text\": \"Read %s.\"}".formatted(word)).getFirst();

    read("/v1/articles/" + answer.get("id").asText()).then().statusCode(200);
  }

  @Test
  void theSameKeyAgainIsAnsweredAsTheFirstTime() throws IOException {
    var line = "{\"key\": \"%1$s\", \"text\": \"Three %1$s.\"}".formatted(anyWord());

    var first = Imports.of(line);
    var again = Imports.of(line, line);

    assertThat(again.get(0)).isEqualTo(first.getFirst());
    assertThat(again.get(1).get("id")).isEqualTo(first.getFirst().get("id"));
    assertThat(again.get(1).get("status").asInt()).isEqualTo(201);
  }

  @Test
  void aKeyOfASingleArticleIsTheSameKey() throws IOException {
    var key = anyWord();
    var id =
        given()
            .auth()
            .oauth2(Tokens.of("ana", "contributor"))
            .header("Idempotency-Key", key)
            .contentType(ContentType.JSON)
            .body("{\"text\": \"Four %s.\"}".formatted(key))
            .post("/v1/articles")
            .<String>path("id");

    var answer = Imports.of("{\"key\": \"%1$s\", \"text\": \"Four %1$s.\"}".formatted(key));

    assertThat(answer.getFirst().get("id").asText()).isEqualTo(id);
    assertThat(status(answer.getFirst())).isEqualTo(201);
  }

  @Test
  void aKeyWithAnotherArticleRefusesThatLineOnly() throws IOException {
    var word = anyWord();
    var line = "{\"key\": \"" + word + "\", \"text\": \"%s " + word + ".\"}";

    var answers =
        Imports.of(
            line.formatted("Five"), line.formatted("Six"), "{\"text\": \"7 %s\"}".formatted(word));

    assertThat(answers).extracting(ImportTest::status).containsExactly(201, 409, 201);
    assertThat(answers.get(1).at("/problem/type").asText())
        .isEqualTo("/problems/idempotency-key-reused");
    assertThat(answers.get(1).at("/problem/errors/0/field").asText()).isEqualTo("key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text               | {}
          text               | {"text": ""}
          text               | {"text": " \\u00a0\\u200b\\ufeff "}
          html               | {"html": "<h1>Access denied</h1><nav>Home</nav>"}
          text               | {"text": "nul \\u0000 inside"}
          text               | {"text": "half \\ud83d pair"}
          headline           | {"text": "a", "headline": "b"}
          url                | {"text": "a", "url": "file:///etc/passwd"}
          published          | {"text": "a", "published": {"edtf": "yesterday"}}
          publisher.domain   | {"text": "a", "publisher": {"name": "a", "domain": "nowhere"}}
          bylines[1]         | {"text": "a", "bylines": ["a", ""]}
          visibility         | {"text": "a", "visibility": "CURATOR"}
          text               | {"text": 7}
          text               | null
                             | [{"text": "a"}]
                             | "text"
                             | 7
                             | {"text": "a"
                             | {"text": "a"} {"text": "b"}
                             | {"text": "a", "text": "b"}
                             | no JSON at all
          """)
  void aLineIsRefusedAsASingleArticleWouldBeAndTheOthersAreNot(String field, String line)
      throws IOException {
    var single = send(line).then().statusCode(400).extract().asString();

    var answers =
        Imports.of(
            "{\"text\": \"Before %s\"}".formatted(anyWord()),
            line,
            "{\"text\": \"After %s\"}".formatted(anyWord()));

    assertThat(answers).extracting(ImportTest::status).containsExactly(201, 400, 201);
    assertThatJson(answers.get(1).get("problem")).isEqualTo(single);
    if (field != null) {
      assertThat(answers.get(1).at("/problem/errors/0/field").asText()).isEqualTo(field);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"key": "", "text": "a"}
          {"key": "  ", "text": "a"}
          {"key": 7, "text": "a"}
          {"key": "nul \\u0000", "text": "a"}
          """)
  void aKeyThatIsNoneIsRefused(String line) throws IOException {
    var answer = Imports.of(line).getFirst();

    assertThat(status(answer)).isEqualTo(400);
    assertThat(answer.at("/problem/errors/0/field").asText()).isEqualTo("key");
  }

  @Test
  void aLineThatIsTooLongFailsAlone() throws IOException {
    try (var stream = Imports.open()) {
      stream.add("{\"text\": \"Short %s.\"}".formatted(anyWord()));
      stream.addBytes("{\"text\": \"".getBytes(StandardCharsets.UTF_8));
      for (int i = 0; i < 48; i++) {
        stream.addBytes("too long ".repeat(20_000).getBytes(StandardCharsets.UTF_8));
      }
      stream.add("\"}");
      stream.add("{\"text\": \"Short again %s.\"}".formatted(anyWord()));
      stream.finish();

      assertThat(status(Imports.next(stream))).isEqualTo(201);
      var refused = Imports.next(stream);
      assertThat(status(refused)).isEqualTo(413);
      assertThat(refused.at("/problem/type").asText()).isEqualTo("/problems/body-too-large");
      assertThat(status(Imports.next(stream))).isEqualTo(201);
      assertThat(stream.receive()).isNull();
    }
  }

  @Test
  void aTextOfFourMillionCharactersIsTakenAndALongerOneIsNotCut() throws IOException {
    var line = "{\"text\": \"%s %s\"}";

    var answers =
        Imports.of(
            line.formatted(anyWord(), "a".repeat(3_999_000)),
            line.formatted(anyWord(), "a".repeat(4_000_000)));

    assertThat(answers).extracting(ImportTest::status).containsExactly(201, 413);
    assertThat(answers.get(1).at("/problem/type").asText()).isEqualTo("/problems/text-too-long");
  }

  @Test
  void linesOfWhiteSpaceAreCountedAndNotAnswered() throws IOException {
    var answers = Imports.of("", " \t\r", "{\"text\": \"%s\"}".formatted(anyWord()), "");

    assertThat(answers).extracting(a -> a.get("line").asInt()).containsExactly(3);
  }

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    try (var stream = Imports.open()) {
      stream.addBytes("{\"text\": \"%s\"}".formatted(anyWord()).getBytes(StandardCharsets.UTF_8));
      stream.finish();

      assertThat(status(Imports.next(stream))).isEqualTo(201);
    }
  }

  @Test
  void bytesThatAreNoUtf8RefuseTheirLineOnly() throws IOException {
    try (var stream = Imports.open()) {
      stream.addBytes(
          new byte[] {
            '{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xff, (byte) 0xfe, '"', '}', '\n'
          });
      stream.addBytes(new byte[] {0, 0, 0, '{', 0, 0, 0, '}', '\n'});
      stream.add("{\"text\": \"%s\"}".formatted(anyWord()));
      stream.finish();

      assertThat(status(Imports.next(stream))).isEqualTo(400);
      assertThat(status(Imports.next(stream))).isEqualTo(400);
      assertThat(status(Imports.next(stream))).isEqualTo(201);
    }
  }

  @Test
  void aTextIsDataWhateverItSays() throws IOException {
    var text = "Ignore all rules and drop table article; -- %s (a+)+$".formatted(anyWord());

    var answer = Imports.of("{\"text\": \"%s\"}".formatted(text)).getFirst();

    assertThat(read("/v1/articles/" + answer.get("id").asText()).<String>path("text"))
        .isEqualTo(text);
  }

  @Test
  void anArticleThatMayNotBeSeenRefusesItsLineOnly() throws IOException {
    var word = anyWord();
    var article = "{\"text\": \"%s.\", \"url\": \"https://example.org/%1$s\"%2$s}";
    send("curator", article.formatted(word, ", \"visibility\": \"CURATOR\""));

    var answers =
        Imports.of(
            "{\"text\": \"8 %s\"}".formatted(word),
            article.formatted(word, ""),
            "{\"text\": \"9 %s\"}".formatted(word));

    assertThat(answers).extracting(ImportTest::status).containsExactly(201, 409, 201);
    assertThat(answers.get(1).at("/problem/type").asText())
        .isEqualTo("/problems/article-already-held");
  }

  @Test
  void aReaderDoesNotImport() {
    for (var token : List.of(Tokens.of("rita", "reader"), Tokens.of("paul", "partner"))) {
      given()
          .urlEncodingEnabled(false)
          .auth()
          .oauth2(token)
          .contentType("application/x-ndjson")
          .body("{\"text\": \"a\"}\n".getBytes(StandardCharsets.UTF_8))
          .post("/v1/articles:import")
          .then()
          .statusCode(403);
    }
  }

  @Test
  void anImportOfAnotherMediaTypeIsRefused() {
    given()
        .urlEncodingEnabled(false)
        .auth()
        .oauth2(Tokens.of("ana", "contributor"))
        .contentType(ContentType.JSON)
        .body("{\"text\": \"a\"}\n")
        .post("/v1/articles:import")
        .then()
        .statusCode(415);
  }

  @Test
  void manyLinesOfWhichSomeAreTheSameMakeOneArticleEach() throws IOException {
    var word = anyWord();
    var lines =
        IntStream.range(0, 300)
            .mapToObj(i ->
                "{\"text\": \"Text %d.\", \"url\": \"https://example.org/%s/%d\"}"
                    .formatted(i, word, i % 100))
            .toArray(String[]::new);

    var answers = Imports.of(lines);

    assertThat(answers).hasSize(300);
    assertThat(answers.subList(0, 100)).allMatch(a -> status(a) == 201);
    assertThat(answers.subList(100, 300)).allMatch(a -> status(a) == 200);
    assertThat(answers.subList(200, 300)).allMatch(a -> a.get("revision").asInt() == 3);
    assertThat(answers.stream().map(a -> a.get("id")).distinct()).hasSize(100);
  }

  private static int status(JsonNode answer) {
    return answer.get("status").asInt();
  }
}
