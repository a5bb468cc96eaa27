package org.entente.articles.quote;

import static java.util.stream.Collectors.joining;
import static org.entente.articles.support.Press.anyWord;
import static org.entente.articles.support.Press.articleSaying;
import static org.entente.articles.support.Press.ask;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import org.entente.articles.support.EntitiesResource;
import org.entente.testkit.PostgresResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever asks, and whatever for, gets a status or a problem, and soon. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
@WithTestResource(EntitiesResource.class)
class HostileQuotesTest {

  @ParameterizedTest
  @ValueSource(strings = {"(a+)+$", "\\\\Q%_'--", "${jndi:x}", "[[:alpha:]]*+"})
  void patternsAreWordsLikeOthers(String words) {
    var id = articleSaying("It says %s here. %s".formatted(words, anyWord()));

    verify("{\"articleId\": \"%s\", \"exact\": \"%s\"}".formatted(id, words))
        .statusCode(200)
        .body("results.status", contains("EXACT"))
        .body("results.start", contains(8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"exact\": \"\\u200b\\u00ad\\ufeff\" | quotes[0].exact",
        "\"exact\": \"\\u00a0\\u3000\\n\" | quotes[0].exact",
        "\"exact\": \"\" | quotes[0].exact",
        "\"exact\": \"a\\ud83d\" | quotes[0].exact",
        "\"exact\": \"\\ude00a\" | quotes[0].exact",
        "\"exact\": \"a\\u0000\" | quotes[0].exact",
        "\"exact\": \"a\", \"prefix\": \"\\ud83d\" | quotes[0].prefix",
        "\"exact\": \"a\", \"start\": -1 | quotes[0].start",
        "\"exact\": \"a\", \"start\": 2147483648 | quotes[0].start",
        "\"exact\": \"a\", \"start\": 1.5 | quotes[0].start",
        "\"exact\": \"a\", \"revision\": -2147483648 | quotes[0].revision",
      })
  void whatIsNoQuoteIsNamed(String quote, String field) {
    verify("{\"articleId\": \"article_00000000000000000000000001\", %s}".formatted(quote))
        .statusCode(400)
        .body("errors.field", contains(field));
  }

  @Test
  void aStartBeyondTheTextOrWithinACharacterIsAnotherPlace() {
    var id = articleSaying("\\ud83d\\ude00 laughed. " + anyWord());

    verify(
            """
            {"articleId": "%1$s", "exact": "laughed", "start": 2147483647},
            {"articleId": "%1$s", "exact": "laughed", "start": 0},
            {"articleId": "%1$s", "exact": "\\ud83d\\ude00", "start": 1},
            {"articleId": "%1$s", "exact": "laughed", "revision": 2147483647}
            """
                .formatted(id))
        .statusCode(200)
        .body("results.status", contains("MOVED", "MOVED", "MOVED", "NO_ARTICLE"));
  }

  @Test
  void aLineOfAMillionTimesTheSameCharacterIsSearched() {
    var id = articleSaying(anyWord() + "a".repeat(1_000_000));
    var almost = "a".repeat(3999) + "b";

    verify(
            Collections.nCopies(
                    100, "{\"articleId\": \"%s\", \"exact\": \"%s\"}".formatted(id, almost))
                .stream()
                .collect(joining(",")))
        .statusCode(200)
        .body("results.status", everyItem(is("NOT_FOUND")));
  }

  private static ValidatableResponse verify(String quotes) {
    return ask("/v1/quotes:verify", "{\"quotes\": [%s]}".formatted(quotes)).then();
  }
}
