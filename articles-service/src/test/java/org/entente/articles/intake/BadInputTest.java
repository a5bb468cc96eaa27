package org.entente.articles.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.articles.support.Press.send;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.entente.testkit.Tokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class BadInputTest {

  @Inject EntityManager database;

  private long before;

  @BeforeEach
  void count() {
    before = stored();
  }

  @AfterEach
  void nothingWasStored() {
    assertThat(stored()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          text                | {}
          html                | {"text": "a", "html": "<p>a</p>"}
          text                | {"text": ""}
          text                | {"text": " \\u00a0\\u200b\\n\\ufeff "}
          html                | {"html": "<h1>Access denied</h1><nav>Home</nav>"}
          text                | {"text": "nul \\u0000 inside"}
          text                | {"text": "half \\ud83d pair"}
          headline            | {"text": "a", "headline": "b"}
          title               | {"text": "a", "title": " "}
          url                 | {"text": "a", "url": "not an address"}
          url                 | {"text": "a", "url": "file:///etc/passwd"}
          language            | {"text": "a", "language": "English!"}
          published           | {"text": "a", "published": {"edtf": "yesterday"}}
          published.basis     | {"text": "a", "published": {"edtf": "2025", "basis": "GUESSED"}}
          publisher.name      | {"text": "a", "publisher": {"country": "KH"}}
          publisher.country   | {"text": "a", "publisher": {"name": "a", "country": "Cambodia"}}
          publisher.domain    | {"text": "a", "publisher": {"name": "a", "domain": "nowhere"}}
          bylines[1]          | {"text": "a", "bylines": ["a", ""]}
          externalId          | {"text": "a", "externalId": ""}
          visibility          | {"text": "a", "visibility": "SECRET"}
          visibility          | {"text": "a", "visibility": "CURATOR"}
          text                | {"text": 7}
          html                | {"html": "<title>Just a moment...</title><p>Enable JavaScript and cookies to continue</p>"}
          html                | {"html": "<div role=dialog>We use cookies.</div>"}
          html                | {"html": "<ul><li><a href=/1>One</a><li><a href=/2>Two</a><li><a href=/3>Three</a></ul>"}
          page                | {"text": "a", "page": {"base64": "PHA+YTwvcD4="}}
          page                | {"page": {"base64": "PGgxPkFjY2VzcyBkZW5pZWQ8L2gxPjxwPkFzayBhZ2Fpbi48L3A+"}}
          page.base64         | {"page": {"base64": "no base 64!"}}
          page.base64         | {"page": {"base64": ""}}
          page.base64         | {"page": {"contentType": "text/html"}}
          """)
  void theFieldAtFaultIsNamed(String field, String article) {
    send(article)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors.field", hasItem(field));
  }

  @Test
  void anEmptyBodyIsRefused() {
    send("").then().statusCode(400).contentType("application/problem+json");
  }

  @Test
  void whatIsNoJsonIsRefused() {
    send("{\"text\": ").then().statusCode(400).body("type", equalTo("/problems/malformed-json"));
  }

  @Test
  void sixMegabytesAreRefusedWithTheLimit() {
    send("{\"text\": \"%s\"}".formatted("a".repeat(6 * 1024 * 1024)))
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/body-too-large"), "detail", containsString("5242880"));
  }

  @Test
  void aTextIsNeverCut() {
    send("{\"text\": \"%s\"}".formatted("a".repeat(4_000_001)))
        .then()
        .statusCode(413)
        .body("type", equalTo("/problems/text-too-long"), "detail", containsString("4000000"));
  }

  @Test
  void aForgedTokenIsRefused() {
    given()
        .auth()
        .oauth2(Tokens.forged("eve", "curator"))
        .contentType(ContentType.JSON)
        .body("{\"text\": \"a\"}")
        .post("/v1/articles")
        .then()
        .statusCode(401);
  }

  @Test
  void aReaderDoesNotWrite() {
    given()
        .auth()
        .oauth2(Tokens.of("rita", "reader"))
        .contentType(ContentType.JSON)
        .body("{\"text\": \"a\"}")
        .post("/v1/articles")
        .then()
        .statusCode(403);
  }

  @Transactional
  long stored() {
    return ((Number)
            database
                .createNativeQuery(
                    "select (select count(*) from article) + (select count(*) from article_key)"
                        + " + (select count(*) from revision) + (select count(*) from publisher)")
                .getSingleResult())
        .longValue();
  }
}
