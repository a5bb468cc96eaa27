package org.entente.articles.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.entente.articles.quote.Match.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class QuoteSearchTest {

  private static final String TEXT =
      "The minister said 93\u00a0people were sent home.\n\nThe minister said no more.\nCafe\u0301 owners agreed.";

  @Test
  void theSameCharactersAreExact() {
    assertThat(find("were sent home")).isEqualTo(Match.at(Status.EXACT, 28, 42, null));
  }

  @Test
  void aNoBreakSpaceIsAWhitespaceDifference() {
    assertThat(find("said 93 people"))
        .isEqualTo(Match.at(Status.WHITESPACE, 13, 27, TEXT.substring(13, 27)));
  }

  @Test
  void lineBreaksAndRunsOfSpacesAreFolded() {
    assertThat(find("home.   The\tminister"))
        .isEqualTo(Match.at(Status.WHITESPACE, 38, 57, TEXT.substring(38, 57)));
  }

  @Test
  void whatCannotBeSeenIsIgnoredOnBothSides() {
    assertThat(
            new QuoteSearch("sci\u00adence\u200b park", new Effort())
                .find(quote("scie\u2060nce park")))
        .isEqualTo(Match.at(Status.WHITESPACE, 0, 14, "sci\u00adence\u200b park"));
  }

  @Test
  void composedAndDecomposedAccentsAreTheSame() {
    assertThat(find("Café owners"))
        .isEqualTo(Match.at(Status.WHITESPACE, 72, 84, TEXT.substring(72, 84)));
  }

  @Test
  void decomposedHangulIsFoundAndItsPlaceIsThatOfTheStoredText() {
    var stored = "정부 \u1112\u1161\u11ab\u1100\u116e\u11a8 발표";

    assertThat(new QuoteSearch(stored, new Effort()).find(quote("한국 발표")))
        .isEqualTo(Match.at(Status.WHITESPACE, 3, 12, stored.substring(3)));
  }

  @Test
  void theQuotesOwnOuterSpaceIsNoPartOfIt() {
    assertThat(find(" were sent home\n"))
        .isEqualTo(Match.at(Status.WHITESPACE, 28, 42, TEXT.substring(28, 42)));
  }

  @Test
  void wordsThatStandTwiceAreAmbiguous() {
    assertThat(find("The minister said")).isEqualTo(Match.without(Status.AMBIGUOUS));
  }

  @Test
  void thePrefixTellsWhichOneIsMeant() {
    assertThat(find("The minister said", "sent home.", null, null))
        .isEqualTo(Match.at(Status.EXACT, 45, 62, null));
  }

  @Test
  void theSuffixTellsWhichOneIsMeant() {
    assertThat(find("The minister said", null, " 93 people", null))
        .isEqualTo(Match.at(Status.EXACT, 0, 17, null));
  }

  @Test
  void theStartTellsWhichOneIsMeant() {
    assertThat(find("The minister said", null, null, 45))
        .isEqualTo(Match.at(Status.EXACT, 45, 62, null));
  }

  @Test
  void wordsAtAnotherStartHaveMoved() {
    assertThat(find("were sent home", null, null, 3))
        .isEqualTo(Match.at(Status.MOVED, 28, 42, null));
  }

  @Test
  void wordsInAnotherContextHaveMoved() {
    assertThat(find("were sent home", "the tigers", null, null))
        .isEqualTo(Match.at(Status.MOVED, 28, 42, null));
  }

  @Test
  void aWrongStartDoesNotDecideBetweenTwoPlaces() {
    assertThat(find("The minister said", null, null, 7)).isEqualTo(Match.without(Status.AMBIGUOUS));
  }

  @Test
  void whatIsNotThereIsToldWithTheNearestText() {
    assertThat(find("95 people were sent home."))
        .isEqualTo(Match.near("93\u00a0people were sent home.", 1));
  }

  @Test
  void theNearestTextOfAMissingLetterIsWhole() {
    assertThat(find("no mre.")).isEqualTo(Match.near("no more.", 1));
  }

  @Test
  void nothingIsNearToOtherWords() {
    assertThat(find("Ganz andere Wörter, nirgends gedruckt"))
        .isEqualTo(Match.without(Status.NOT_FOUND));
  }

  @Test
  void theStartTellsOneOfVeryManyPlaces() {
    var search = new QuoteSearch("ha ".repeat(300_000), new Effort());

    assertThat(search.find(new Selector("ha", null, null, 600_000)))
        .isEqualTo(Match.at(Status.EXACT, 600_000, 600_002, null));
  }

  /** A search that begins anew at every place needs minutes for this. */
  @Test
  void noQuoteIsTooHard() {
    var search = new QuoteSearch("a".repeat(4_000_000), new Effort());
    var almost = new Selector("a".repeat(3999) + "b", null, null, null);
    var context = new Selector("a", "a".repeat(999) + "b", "a".repeat(999) + "b", null);

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 50; i++) {
            assertThat(search.find(almost).status()).isEqualTo(Status.NOT_FOUND);
            assertThat(search.find(context).status()).isEqualTo(Status.AMBIGUOUS);
          }
        });
  }

  @Test
  void noStandingIsTooHardToTell() {
    var search = new QuoteSearch("ab".repeat(2_000_000), new Effort());
    var words = "ab".repeat(2000);
    var anchor = new Anchor(words, "a".repeat(32), "b".repeat(32), 7, 4007);

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          for (int i = 0; i < 50; i++) {
            assertThat(search.standing(anchor, 2))
                .isEqualTo(new Standing(Standing.State.MOVED, 2, null, null));
          }
        });
  }

  /** Almost everywhere, and nowhere quite. */
  @Test
  void theNearestOfVeryManyIsFoundWithinTheEffort() {
    var near = "x".repeat(3998) + "yz";
    var search = new QuoteSearch(near.repeat(1000), new Effort());
    var words = new Selector("x".repeat(3998) + "zz", null, null, null);

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(1),
        () -> {
          var found = search.find(words);
          assertThat(found.status()).isEqualTo(Status.NOT_FOUND);
          assertThat(found.distance()).isEqualTo(1);
          for (int i = 0; i < 9; i++) {
            assertThat(search.find(words).status()).isEqualTo(Status.NOT_FOUND);
          }
        });
  }

  @Test
  void theNearestTextIsLeftOutWhenTheEffortIsSpent() {
    var effort = new Effort();
    var search = new QuoteSearch(TEXT, effort);
    assertThat(effort.spend(499_999_999)).isTrue();

    assertThat(search.find(quote("no mre."))).isEqualTo(Match.without(Status.NOT_FOUND));
  }

  @Test
  void differentCaseIsNotFoundButNear() {
    assertThat(find("WERE sent home")).isEqualTo(Match.near("were sent home", 4));
  }

  private static Match find(String exact) {
    return find(exact, null, null, null);
  }

  private static Match find(
      String exact, @Nullable String prefix, @Nullable String suffix, @Nullable Integer start) {
    return new QuoteSearch(TEXT, new Effort()).find(new Selector(exact, prefix, suffix, start));
  }

  private static Selector quote(String exact) {
    return new Selector(exact, null, null, null);
  }
}
