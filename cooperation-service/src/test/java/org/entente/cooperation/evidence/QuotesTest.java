package org.entente.cooperation.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

  @Test
  void verifiedQuoteSupports() {
    assertThat(quotes(verified("93 people", "figure:n")).support("figure:n")).isTrue();
  }

  @Test
  void unverifiedQuoteSupportsNothing() {
    assertThat(quotes(quote("93 people", "figure:n")).support("figure:n")).isFalse();
  }

  @Test
  void wordsStandInAQuoteForTheSameThing() {
    var quotes = quotes(verified("93 people", "figure:n"), verified("on Friday", "date"));

    assertThat(quotes.say("figure:n", "93")).isTrue();
    assertThat(quotes.say("figure:n", "on Friday")).isFalse();
  }

  @Test
  void wordsMayStandInAQuoteOfTheWhole() {
    var quotes =
        new Quotes(
            List.of(verified("He agreed", "record")), List.of(verified("on Friday", "record")));

    assertThat(quotes.say("date", "on Friday")).isTrue();
  }

  @Test
  void whiteSpaceAndCompositionDoNotMatter() {
    var quotes =
        quotes(verified("exceeding\u00a0300\n million\u200b USD at Cafe\u0301", "figure:n"));

    assertThat(quotes.say("figure:n", "300 million USD")).isTrue();
    assertThat(quotes.say("figure:n", "Caf\u00e9")).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "93 | since 1993 | false",
        "93 | 93 people | true",
        "93 | 1993 and 93 | true",
        "93 | (93) | true",
        "93 | 93명을 송환 | true",
        "93 | 1,093 people | false",
        "93 | 93.5 percent | false",
        "93 | It was 93. | true",
        "10 | 10m dollars | false",
        "port | deportation | false",
        "port | the port, at night | true",
        "ស្រុក | ក្នុងស្រុកនេះ | true",
        "៩៣ | ១៩៩៣ | false",
      })
  void piecesOfNumbersAndWordsAreNotTheWords(String words, String quote, boolean stand) {
    assertThat(quotes(verified(quote, "figure:n")).say("figure:n", words)).isEqualTo(stand);
  }

  @Test
  void nothingIsSaidByNoWords() {
    assertThat(quotes(verified("93 people", "figure:n")).say("figure:n", "\u200b")).isFalse();
  }

  @Test
  void caseMatters() {
    assertThat(quotes(verified("On Friday", "date")).say("date", "on friday")).isFalse();
  }

  private static Quotes quotes(Evidence... evidence) {
    return new Quotes(List.of(evidence), List.of());
  }

  private static Evidence verified(String exact, String supports) {
    var evidence = quote(exact, supports);
    evidence.verification = Verification.VERIFIED;
    return evidence;
  }

  private static Evidence quote(String exact, String supports) {
    var article = "article_01jd0000000000000000000001";
    return new Evidence(
        UUID.randomUUID(),
        0,
        new NewEvidence("q", article, null, exact, null, null, null, List.of(supports)));
  }
}
