package org.entente.articles.quote;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.entente.articles.quote.Standing.State;
import org.junit.jupiter.api.Test;

class StandingTest {

  private static final String TEXT =
      "The minister flew to Seoul on Friday. Police said they freed 93 people near the border. More was not said.";

  @Test
  void wordsAtTheirPlaceAreCurrentWhateverStandsAroundThem() {
    assertThat(standing("freed 93 people", TEXT.replace("near the border", "close to it")))
        .isEqualTo(new Standing(State.CURRENT, 2, 55, 70));
  }

  @Test
  void wordsThatMovedWithWhatStandsAroundThemAreCurrent() {
    assertThat(standing("freed 93 people", "Updated. " + TEXT))
        .isEqualTo(new Standing(State.CURRENT, 2, 64, 79));
  }

  @Test
  void wordsElsewhereBetweenOthersHaveMoved() {
    assertThat(standing("93 people", "Nobody spoke of 93 people."))
        .isEqualTo(new Standing(State.MOVED, 2, 16, 25));
  }

  @Test
  void wordsThatMovedToSeveralPlacesHaveNoneOfThem() {
    assertThat(standing("93 people", "It was 93 people. Or was it 93 people?"))
        .isEqualTo(new Standing(State.MOVED, 2, null, null));
  }

  @Test
  void oneOfSeveralIsToldByWhatStandsAroundIt() {
    assertThat(standing("93 people", "93 people. " + TEXT))
        .isEqualTo(new Standing(State.CURRENT, 2, 72, 81));
  }

  @Test
  void wordsThatAreNotThereAreLost() {
    assertThat(standing("93 people", TEXT.replace("93", "95")))
        .isEqualTo(new Standing(State.LOST, 2, null, null));
  }

  @Test
  void theKindOfSpacesDoesNotMatter() {
    assertThat(standing("freed 93 people", TEXT.replace("93 ", "93\u00a0\u200b")))
        .isEqualTo(new Standing(State.CURRENT, 2, 55, 71));
  }

  private static Standing standing(String quote, String newest) {
    var hit = new QuoteSearch(TEXT, new Effort()).search(new Selector(quote, null, null, null));
    return new QuoteSearch(newest, new Effort()).standing(requireNonNull(hit.anchor()), 2);
  }
}
