package org.entente.articles.search.query;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.entente.articles.search.words.Token;
import org.entente.platform.problem.InvalidRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SearchQueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "call centre | call+centre",
        "\"call centre\" raid | call_centre+raid",
        "“call centre” | call_centre",
        "scam -visit | scam+!visit",
        "scam -\"state visit\" | scam+!state_visit",
        "raid or arrest OR scam centre | raid/arrest/scam+centre",
        "anti-scam | anti_scam",
        "\"never closed or | never_closed_or",
        "a\"b c\"d | a+b_c+d",
        "or or scam or | scam",
        "- scam | scam"
      })
  void whatIsWrittenHasAMeaning(String q, String meaning) {
    assertThat(meaning(SearchQuery.parse(q))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\"\"",
        "-",
        "or",
        "…",
        "\u200F",
        "🙂",
        "-scam",
        "a or -b",
        "-\"a b\" -c"
      })
  void whatLooksForNothingIsRefused(String q) {
    assertRefused(q);
  }

  @Test
  void whatIsTooLongIsRefused() {
    assertRefused("a".repeat(SearchQuery.LONGEST + 1));
    assertRefused("a ".repeat(SearchQuery.MOST_TOKENS + 1));
    assertRefused("a or ".repeat(SearchQuery.MOST_ALTERNATIVES + 1));
  }

  @Test
  void severalWordsInOneGoMayStandApart() {
    assertThat(
            SearchQuery.parse("柬埔寨电信诈骗").terms().getFirst().apart().stream()
                .map(SearchQueryTest::said))
        .contains("柬埔寨", "诈骗");
    assertThat(SearchQuery.parse("\"柬埔寨电信诈骗\"").terms().getFirst().apart()).isEmpty();
  }

  @Test
  void anythingAtAllIsReadOrRefused() {
    var signs = "ab \"-|&!():*<>'\\\u200Eกី韩or\u0301🙂\n";
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      var q =
          random
              .ints(random.nextInt(30), 0, signs.length())
              .mapToObj(c -> String.valueOf(signs.charAt(c)))
              .collect(joining());
      try {
        var query = SearchQuery.parse(q);
        assertThat(query.strict()).hasSameSizeAs(query.alternatives());
        assertThat(query.loose()).noneMatch(String::isEmpty);
      } catch (InvalidRequest e) {
        assertThat(e.errors().getFirst().field()).isEqualTo("q");
      }
    }
  }

  private static void assertRefused(String q) {
    assertThatThrownBy(() -> SearchQuery.parse(q))
        .isInstanceOfSatisfying(
            InvalidRequest.class, e -> assertThat(e.errors().getFirst().field()).isEqualTo("q"));
  }

  private static String meaning(SearchQuery query) {
    return query.alternatives().stream()
        .map(terms ->
            terms.stream()
                .map(term ->
                    (term.negated() ? "!" : "")
                        + term.tokens().stream().map(Token::form).collect(joining("_")))
                .collect(joining("+")))
        .collect(joining("/"));
  }

  private static String said(List<Token> tokens) {
    return tokens.stream().map(Token::form).collect(joining());
  }
}
