package org.entente.cooperation.proposal;

import static org.entente.cooperation.proposal.Refused.fieldsOf;

import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureRulesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'qualifier': 'EXACT', 'value': 93",
        "'qualifier': 'ABOUT', 'value': 1000",
        "'qualifier': 'ABOUT', 'lower': 900, 'upper': 1100",
        "'qualifier': 'MORE_THAN', 'lower': 10000",
        "'qualifier': 'MORE_THAN', 'lower': 10000, 'lowerExclusive': true",
        "'qualifier': 'AT_LEAST', 'lower': 10, 'lowerExclusive': false",
        "'qualifier': 'LESS_THAN', 'upper': 10",
        "'qualifier': 'UP_TO', 'upper': 10, 'lower': 5",
        "'qualifier': 'ORDER_OF_MAGNITUDE', 'lower': 1000000000",
        "'qualifier': 'SEVERAL'",
        "'qualifier': 'MAJORITY'",
        "'qualifier': 'UNSPECIFIED'",
        "'qualifier': 'UNKNOWN'",
        "'qualifier': 'NONE', 'value': 0",
      })
  void theseFit(String how) {
    fieldsOfFigure(how).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'qualifier': 'EXACT'",
        "'qualifier': 'ABOUT', 'lower': 900",
        "'qualifier': 'MORE_THAN', 'lower': 1, 'value': 2",
        "'qualifier': 'SEVERAL', 'value': 3",
        "'qualifier': 'NONE', 'value': 1",
        "'qualifier': 'NONE'",
        "'qualifier': 'ABOUT', 'value': 1, 'lower': 2",
        "'qualifier': 'ABOUT', 'value': 3, 'upper': 2",
        "'qualifier': 'EXACT', 'value': 1e999",
      })
  void valueDoesNotFit(String how) {
    fieldsOfFigure(how).containsExactly("figures[0].value");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'qualifier': 'SEVERAL', 'lower': 3, 'upper': 2",
        "'qualifier': 'SEVERAL', 'lower': 3, 'upper': 3, 'lowerExclusive': true",
        "'qualifier': 'EXACT', 'value': 3, 'lower': 2",
        "'qualifier': 'MORE_THAN'",
        "'qualifier': 'AT_LEAST'",
        "'qualifier': 'UNKNOWN', 'lower': 3",
      })
  void lowerBoundDoesNotFit(String how) {
    fieldsOfFigure(how).containsExactly("figures[0].lower");
  }

  @Test
  void exclusivenessFollowsTheQualifier() {
    fieldsOfFigure("'qualifier': 'MORE_THAN', 'lower': 3, 'lowerExclusive': false")
        .containsExactly("figures[0].lowerExclusive");
    fieldsOfFigure("'qualifier': 'UP_TO', 'upper': 3, 'upperExclusive': true")
        .containsExactly("figures[0].upperExclusive");
  }

  @Test
  void exclusivenessNeedsABound() {
    fieldsOfFigure("'qualifier': 'EXACT', 'value': 3, 'lowerExclusive': true")
        .containsExactly("figures[0].lowerExclusive");
  }

  @Test
  void unitIsKnown() {
    fieldsOfFigure("'qualifier': 'EXACT', 'value': 3, 'unit': 'USD'").isEmpty();
    fieldsOfFigure("'qualifier': 'EXACT', 'value': 3, 'unit': 'compound'").isEmpty();
    fieldsOfFigure("'qualifier': 'EXACT', 'value': 3, 'unit': 'dollars'")
        .containsExactly("figures[0].unit");
  }

  @Test
  void partIsOfAnotherFigure() {
    fieldsOfFigure("'qualifier': 'MAJORITY', 'of': 'n'").containsExactly("figures[0].of");
  }

  @Test
  void figureSaysWhatItCountsAndInWhichWords() {
    fieldsOf("\"figures\": [{\"key\": \"n\", \"qualifier\": \"SOME\"}]")
        .containsExactlyInAnyOrder("figures[0].measure", "figures[0].text", "figures[0].qualifier");
  }

  private static ListAssert<String> fieldsOfFigure(String how) {
    return fieldsOf(
        "\"figures\": [{\"key\": \"n\", \"measure\": \"persons\", \"text\": \"as printed\", %s}]"
            .formatted(how.replace('\'', '"')));
  }
}
