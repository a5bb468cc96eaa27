package org.entente.articles.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.articles.verdict.Window.Span;
import org.junit.jupiter.api.Test;

class CarriedTest {

  private static final String AROUND = "The minister and many others met ";
  private static final String BEHIND = " on the morning of a day in spring.";
  private static final String SENTENCE = AROUND + "Vann" + BEHIND;
  private static final Span VANN = new Span(AROUND.length(), AROUND.length() + 4);

  @Test
  void whatComesBeforeMovesIt() {
    assertThat(places("One. " + SENTENCE, "One. Two. " + SENTENCE, moved(5)))
        .containsExactly(Map.entry(moved(5), 10 + VANN.start()));
  }

  @Test
  void anotherSurfaceIsNotTheSame() {
    assertThat(places(SENTENCE, SENTENCE.replace("Vann", "Bona"), VANN)).isEmpty();
  }

  @Test
  void aChangeWithin32CharactersIsNotTheSame() {
    var changed = new StringBuilder(SENTENCE);
    changed.setCharAt(VANN.start() - 32, 'X');

    assertThat(places(SENTENCE, changed.toString(), VANN)).isEmpty();
  }

  @Test
  void aChangeBeyond32CharactersIsNothing() {
    var changed = new StringBuilder(SENTENCE);
    changed.setCharAt(VANN.start() - 33, 'X');

    assertThat(places(SENTENCE, changed.toString(), VANN)).containsEntry(VANN, VANN.start());
  }

  @Test
  void spacesCountAsCharacters() {
    assertThat(places(SENTENCE, SENTENCE.replace("met Vann", "met  Vann"), VANN)).isEmpty();
  }

  @Test
  void whatStoodAtTheBeginningHasNothingBeforeIt() {
    var text = "Vann" + BEHIND;

    assertThat(places(text, "Mr " + text, new Span(0, 4))).isEmpty();
    assertThat(places(text, text + " More.", new Span(0, 4))).containsEntry(new Span(0, 4), 0);
  }

  @Test
  void ofTwoThatLookTheSameTheRightOneIsTold() {
    var other = " Something else was said in between, and at some length. ";
    var second = moved(SENTENCE.length() + other.length());
    var before = SENTENCE + other + SENTENCE;

    assertThat(places(before, "New. " + before, VANN, second))
        .containsOnly(Map.entry(VANN, 5 + VANN.start()), Map.entry(second, 5 + second.start()));
    assertThat(places(before + " End.", other + SENTENCE + " The end.", VANN, second))
        .containsOnly(Map.entry(second, other.length() + VANN.start()));
  }

  @Test
  void aParagraphThatMovedTakesItAlong() {
    var other = "A paragraph of its own that says nothing of anybody at all, at some length.\n\n";
    var before = "First.\n\n" + other + SENTENCE + "\n\nLast words.";
    var after = "First.\n\n" + SENTENCE + "\n\n" + other + "Last words.";

    assertThat(places(before, after, moved(8 + other.length())).values())
        .containsExactly(8 + VANN.start());
  }

  @Test
  void theSameTextHasAllOfThem() {
    assertThat(places("Vann", "Vann", new Span(0, 4))).containsEntry(new Span(0, 4), 0);
  }

  private static Span moved(int by) {
    return new Span(VANN.start() + by, VANN.end() + by);
  }

  private static Map<Span, Integer> places(String before, String after, Span... spans) {
    return Carried.places(before, after, List.of(spans));
  }
}
