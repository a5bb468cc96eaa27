package org.entente.articles.quote;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.entente.articles.quote.Match.Status;
import org.entente.articles.quote.Standing.State;

/** Whatever becomes of a text, what was quoted from its states still stands in them. */
class RevisedTextPropertiesTest {

  private static final int CONTEXT = 32;

  @Provide
  Arbitrary<EditedText> texts() {
    return EditedText.any();
  }

  @Provide
  Arbitrary<EditedText> textsSetAnew() {
    return EditedText.setAnew();
  }

  @Provide
  Arbitrary<List<Cut>> cuts() {
    return Cut.any().list().ofMinSize(1).ofMaxSize(6);
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void everyStateStillVerifiesItsQuotes(
      @ForAll("texts") EditedText text, @ForAll("cuts") List<Cut> cuts) {
    for (var state : text.states()) {
      var search = new QuoteSearch(state, new Effort());
      for (var quote : Cut.quotes(state, cuts)) {
        assertThat(search.find(quote))
            .as("%s in %s", quote, state)
            .isEqualTo(
                Match.at(Status.EXACT, start(quote), start(quote) + quote.exact().length(), null));
      }
    }
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void theStandingIsWhatTheNewestTextSays(
      @ForAll("texts") EditedText text, @ForAll("cuts") List<Cut> cuts) {
    var newest = new QuoteSearch(text.newest(), new Effort());
    for (var state : text.states()) {
      var search = new QuoteSearch(state, new Effort());
      for (var quote : Cut.quotes(state, cuts)) {
        var anchor = search.search(quote).anchor();

        var standing = newest.standing(requireNonNull(anchor), 7);

        assertThat(standing)
            .as("%s of %s in %s", quote, state, text.newest())
            .satisfies(s -> isTrue(s, quote, state, text.newest()));
      }
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void aTextThatIsOnlySetAnewLosesNoQuote(
      @ForAll("textsSetAnew") EditedText text, @ForAll("cuts") List<Cut> cuts) {
    var newest = new QuoteSearch(text.newest(), new Effort());
    var first = text.states().getFirst();
    for (var quote : Cut.quotes(first, cuts)) {
      var anchor = new QuoteSearch(first, new Effort()).search(quote).anchor();

      assertThat(newest.standing(requireNonNull(anchor), 7).state())
          .as("%s of %s in %s", quote, first, text.newest())
          .isEqualTo(State.CURRENT);
    }
  }

  /** Told from the two texts alone, in the slow and plain way. */
  private static void isTrue(Standing standing, Selector quote, String state, String newest) {
    var words = FoldedText.fold(quote.exact());
    var folded = FoldedText.of(newest);
    var all = places(folded.toString(), words);
    assertThat(standing.state() == State.LOST).isEqualTo(all.isEmpty());
    if (standing.start() != null && standing.end() != null) {
      // A place is one of whole characters: that of an é within an é that has a grave, too, is
      // both.
      assertThat(FoldedText.fold(newest.substring(standing.start(), standing.end())))
          .contains(words);
      assertThat(all.stream().map(folded::originalStart)).contains(standing.start());
    } else if (standing.state() != State.LOST) {
      assertThat(all).hasSizeGreaterThan(1);
    }
    if (state.equals(newest)) {
      assertThat(standing)
          .isEqualTo(
              new Standing(State.CURRENT, 7, start(quote), start(quote) + quote.exact().length()));
    }
    boolean isWhereItWas = all.stream().anyMatch(at -> folded.originalStart(at) == start(quote));
    boolean isBetweenTheSame =
        all.stream()
            .anyMatch(at -> hasContext(folded.toString(), at, words, context(state, quote)));
    assertThat(standing.state() == State.CURRENT).isEqualTo(isWhereItWas || isBetweenTheSame);
  }

  private record Surroundings(String before, String after) {}

  private static Surroundings context(String state, Selector quote) {
    var folded = FoldedText.of(state);
    var text = folded.toString();
    int at =
        places(text, FoldedText.fold(quote.exact())).stream()
            .filter(i -> folded.originalStart(i) == start(quote))
            .findFirst()
            .orElseThrow();
    int end = at + FoldedText.fold(quote.exact()).length();
    return new Surroundings(
        text.substring(Math.max(0, at - CONTEXT), at).stripLeading(),
        text.substring(end, Math.min(text.length(), end + CONTEXT)).stripTrailing());
  }

  private static boolean hasContext(String text, int at, String words, Surroundings context) {
    return text.substring(0, at).endsWith(context.before())
        && text.startsWith(context.after(), at + words.length());
  }

  private static List<Integer> places(String text, String words) {
    var places = new ArrayList<Integer>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      places.add(at);
    }
    return places;
  }

  private static int start(Selector quote) {
    return quote.start() == null ? -1 : quote.start();
  }
}
