package org.entente.articles.intake;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.idOf;
import static org.entente.articles.support.Press.read;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.entente.articles.support.EntitiesResource;
import org.entente.platform.id.TypeId;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class PageIntakeTest {

  private static final String THAI =
      "ตำรวจเปิดสายด่วนร่วมเมื่อวันศุกร์ เพื่อรับแจ้งเหตุจากผู้ที่ถูกหลอก";

  @Inject EntityManager database;

  @Test
  void aPageIsReadInItsOwnEncodingAndKeptAsItCame() throws IOException {
    var word = anyWord();
    var bytes =
        "<html><body><h1>%s</h1><p>%s</p></body></html>"
            .formatted(word, THAI)
            .getBytes(Charset.forName("x-windows-874"));

    var id = idOf(page(bytes, "text/html; charset=utf-8"));

    read("/v1/articles/" + id).then().body("text", equalTo(word + "\n\n" + THAI));
    var revision = read("/v1/articles/%s/revisions/1".formatted(id)).asString();
    assertThatJson(revision).inPath("charset").isEqualTo("windows-874");
    assertThatJson(revision)
        .inPath("notes")
        .isEqualTo(
            "[{\"code\": \"charset-declared-wrong\", \"detail\": \"Declared utf-8, read as windows-874.\"}]");
    assertThat(original(id)).isEqualTo(bytes);
  }

  @Test
  void whatThePageSaysIsKeptWhereTheSenderSaysNothing() {
    var word = anyWord();
    var html =
        """
        <html lang="en"><head><link rel="canonical" href="https://%1$s.example/story">
        <meta property="article:section" content="World"><meta name="author" content="Mara Quill">
        <meta property="article:published_time" content="2025-06-27T10:30:00+07:00"></head>
        <body><h1>Talks %1$s</h1><p>They met.</p></body></html>
        """
            .formatted(word);

    var id = idOf("{\"html\": %s, \"bylines\": [\"A. Sender\"]}".formatted(json(html)));

    read("/v1/articles/" + id)
        .then()
        .body(
            "section", equalTo("World"),
            "bylines", equalTo(List.of("A. Sender")),
            "published.edtf", equalTo("2025-06-27T10:30+07:00"),
            "published.basis", equalTo("STATED"),
            "language", equalTo("en"),
            "url", equalTo("https://%s.example/story".formatted(word)));
  }

  @Test
  void aDateThatTellsNoDayIsUnknownAndSaidSo() {
    var html =
        "<article><h1>Talks %s</h1><time>2 hours ago</time><p>They met.</p></article>"
            .formatted(anyWord());

    var id = idOf("{\"html\": %s}".formatted(json(html)));

    assertThatJson(read("/v1/articles/" + id).asString())
        .inPath("published")
        .isEqualTo("{\"precision\": \"UNKNOWN\", \"basis\": \"NONE\", \"text\": \"2 hours ago\"}");
    read("/v1/articles/%s/revisions/1".formatted(id))
        .then()
        .body("notes[0].code", equalTo("date-relative"));
  }

  @Test
  void theSameCanonicalAddressIsTheSameArticle() {
    var word = anyWord();
    var html =
        "<link rel='canonical' href='https://%1$s.example/story'><h1>Talks %1$s</h1><p>%2$s</p>";
    var id =
        idOf(
            "{\"html\": %s, \"url\": \"https://amp.%s.example/story?v=1\"}"
                .formatted(json(html.formatted(word, "They met.")), word));

    send("{\"html\": %s}".formatted(json(html.formatted(word, "They met twice."))))
        .then()
        .statusCode(200)
        .body("id", equalTo(id), "revision", equalTo(2));
  }

  @Test
  void anAddressOnAnotherSiteThanItsOwnSaysNothing() {
    var word = anyWord();
    var html =
        "<link rel='canonical' href='https://%1$s.example/story'><h1>Talks %1$s</h1><p>%2$s</p>";
    idOf("{\"html\": %s}".formatted(json(html.formatted(word, "They met."))));

    send("{\"html\": %s, \"url\": \"https://copy.example/%s\"}"
            .formatted(json(html.formatted(word, "They met again.")), word))
        .then()
        .statusCode(201);
  }

  @Test
  void aMistakenTextIsKeptAsSentAndNoted() {
    var text = anyWord() + " wasnâ€™t there.";

    var id = idOf("{\"text\": \"%s\"}".formatted(text));

    read("/v1/articles/" + id).then().body("text", equalTo(text));
    read("/v1/articles/%s/revisions/1".formatted(id))
        .then()
        .body("notes[0].code", equalTo("mojibake"));
  }

  @Test
  void nulsInAPageAreNoText() {
    var word = anyWord();
    var bytes = "<h1>%s</h1><p>one\0 two</p>".formatted(word).getBytes(StandardCharsets.UTF_8);

    var id = idOf(page(bytes, "text/html"));

    read("/v1/articles/" + id).then().body("text", equalTo(word + "\n\none two"));
  }

  private byte[] original(String id) throws IOException {
    var kept =
        (byte[])
            database
                .createNativeQuery(
                    "select original from revision where article_id = :id", byte[].class)
                .setParameter("id", TypeId.parse(id).uuid())
                .getSingleResult();
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(kept))) {
      return gzip.readAllBytes();
    }
  }

  private static String page(byte[] bytes, String contentType) {
    return "{\"page\": {\"base64\": \"%s\", \"contentType\": \"%s\"}}"
        .formatted(Base64.getEncoder().encodeToString(bytes), contentType);
  }

  private static String json(String html) {
    return "\"%s\"".formatted(html.replace("\"", "\\\"").replace("\n", "\\n"));
  }
}
