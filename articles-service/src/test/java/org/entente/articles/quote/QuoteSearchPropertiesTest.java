package org.entente.articles.quote;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.entente.articles.quote.Match.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, and wherever in it. A seed that failed is tried again by its number. */
class QuoteSearchPropertiesTest {

  private static final Pattern CONTINUED = Pattern.compile("\\p{Cf}*[\\p{M}\\u1160-\\u11ff]");

  private static final String[] PIECES = {
    "a",
    "b",
    "é",
    "e\u0301",
    "ﬁ",
    " ",
    "  ",
    "\u00a0",
    "\n",
    "\r",
    "\u200b",
    "\u00ad",
    "ก",
    "ำ",
    "ខ្មែរ",
    "한",
    "\u1112\u1161\u11ab",
    "😀",
    "\u3000",
    "中",
    "\u0300",
    "-",
    "\""
  };

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void everyPieceOfATextIsFoundAtItsPlace(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      var text = text(random, 60);
      int start = cut(text, random);
      int end = cut(text, random);
      var piece = text.substring(Math.min(start, end), Math.max(start, end));
      if (FoldedText.fold(piece).isEmpty() || breaksSequence(text, start, end)) {
        continue;
      }

      var match = new QuoteSearch(text, new Effort()).find(new Selector(piece, null, null, null));

      assertThat(match.status())
          .as("\"%s\" in \"%s\"", piece, text)
          .isIn(Status.EXACT, Status.WHITESPACE, Status.AMBIGUOUS);
      if (match.start() != null && match.end() != null) {
        assertThat(FoldedText.fold(text.substring(match.start(), match.end())))
            .isEqualTo(FoldedText.fold(piece));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void everyOccurrenceIsSeen(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      var text = random.ints(60, 'a', 'c').mapToObj(Character::toString).collect(joining());
      int start = random.nextInt(50);
      var words = text.substring(start, start + 1 + random.nextInt(9));

      var occurrences = new Occurrences(words, text);

      for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
        assertThat(occurrences.next()).as("\"%s\" in \"%s\"", words, text).isEqualTo(at);
      }
      assertThat(occurrences.next()).isEqualTo(-1);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void foldingTwiceChangesNothing(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      var folded = FoldedText.fold(text(random, 40));

      assertThat(FoldedText.fold(folded)).isEqualTo(folded);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void theDistanceIsThatOfTheNearestText(long seed) {
    var random = new Random(seed);
    var text = words(random, 400);
    for (int i = 0; i < 50; i++) {
      int start = random.nextInt(text.length() - 60);
      var damaged =
          text.substring(start, start + 20) + "#" + text.substring(start + 22, start + 50);

      var match = new QuoteSearch(text, new Effort()).find(new Selector(damaged, null, null, null));

      assertThat(match.status()).isEqualTo(Status.NOT_FOUND);
      var nearest = requireNonNull(match.nearest());
      assertThat(match.distance())
          .isLessThanOrEqualTo(2)
          .isEqualTo(distance(FoldedText.fold(damaged), nearest));
    }
  }

  private static String text(RandomGenerator random, int pieces) {
    var text = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String words(RandomGenerator random, int count) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int length = 2 + random.nextInt(7); length > 0; length--) {
        text.append((char) ('a' + random.nextInt(26)));
      }
      text.append(' ');
    }
    return text.toString();
  }

  private static int cut(String text, RandomGenerator random) {
    int at = random.nextInt(text.length() + 1);
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /**
   * A quote that begins or ends within what is one character to the eye is no piece of the text.
   */
  private static boolean breaksSequence(String text, int... cuts) {
    return Arrays.stream(cuts)
        .anyMatch(cut ->
            cut < text.length() && CONTINUED.matcher(text).region(cut, text.length()).lookingAt());
  }

  private static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
