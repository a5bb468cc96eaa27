package org.entente.articles.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.articles.diff.Hunk.Op;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDiffTest {

  private static final String[] PIECES = {
    "a", "word", "Wort", " ", "  ", "\n", "\n\n", "é", "e\u0301", "\u0300", "😀", "😁", "ខ្មែរ",
    "ไทย", "中", "한국", "-", "\u00a0", "1,000", "\u200b"
  };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He paid 93 baht. | He paid 94 baht. | 93>94",
        "He left. | He left early. | > early",
        "He left early. | He left. |  early>",
        "the old grey man | the young man | old grey>young",
        "เขาไปวันนี้ | เขามาวันนี้ | ไป>มา",
        "他在北京说 | 他在上海说 | 北京>上海",
        "Café closed | Cafe\u0301 closed | Café>Cafe\u0301"
      })
  void wordsThatChangedAreFound(String from, String to, String change) {
    var hunks =
        TextDiff.between(from, to).hunks().stream().filter(h -> h.op() != Op.EQUAL).toList();

    assertThat(hunks)
        .extracting(h ->
            from.substring(h.fromStart(), h.fromEnd()).strip()
                + ">"
                + to.substring(h.toStart(), h.toEnd()).strip())
        .containsExactly(change.replace(" >", ">").replace("> ", ">"));
  }

  @Test
  void paragraphsThatAreTheSameAreNotCutUp() {
    var from = "One.\nTwo.\nThree.\n";
    var to = "One.\nTwo and a half.\nThree.\nFour.\n";

    assertThat(TextDiff.between(from, to))
        .isEqualTo(
            new TextDiff(
                List.of(
                    new Hunk(Op.EQUAL, 0, 8, 0, 8),
                    new Hunk(Op.INSERT, 8, 8, 8, 19),
                    new Hunk(Op.EQUAL, 8, 17, 19, 28),
                    new Hunk(Op.INSERT, 17, 17, 28, 34)),
                false));
  }

  @Test
  void whatDidNotChangeIsOnePiece() {
    assertThat(TextDiff.between("Same.", "Same.").hunks())
        .containsExactly(new Hunk(Op.EQUAL, 0, 5, 0, 5));
    assertThat(TextDiff.between("", "").hunks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void oneTextBecomesTheOtherWhateverTheyAre(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      var from = pieces(random);
      var to = random.nextInt(4) == 0 ? pieces(random) : edited(from, random);

      check(String.join("", from), String.join("", to));
    }
  }

  @Test
  void textsThatHaveNothingInCommonAreReplacedAsAWhole() {
    var from = numbers(0, 3000, "\n");
    var to = numbers(10_000, 13_000, "\n");

    var diff = TextDiff.between(from, to);

    assertThat(diff)
        .isEqualTo(
            new TextDiff(List.of(new Hunk(Op.REPLACE, 0, from.length(), 0, to.length())), true));
  }

  @Test
  void oneChangeInALineOfAMegabyteIsFound() {
    var from = numbers(0, 200_000, " ");
    int at = from.indexOf("100000 ");
    var to = from.substring(0, at) + "here " + from.substring(at);

    assertThat(TextDiff.between(from, to))
        .isEqualTo(
            new TextDiff(
                List.of(
                    new Hunk(Op.EQUAL, 0, at, 0, at),
                    new Hunk(Op.INSERT, at, at, at, at + 5),
                    new Hunk(Op.EQUAL, at, from.length(), at + 5, to.length())),
                false));
  }

  @Test
  void theLongestTextsCostABoundedEffort() {
    var random = new Random(7);
    var from = letters(random, 4_000_000);
    var to = letters(random, 4_000_000);

    var diff = TextDiff.between(from, to);

    assertThat(diff.coarse()).isTrue();
    assertThat(applied(diff, from, to)).isEqualTo(to);
  }

  private static void check(String from, String to) {
    var diff = TextDiff.between(from, to);
    assertThat(applied(diff, from, to)).as("\"%s\" to \"%s\"", from, to).isEqualTo(to);
    int fromAt = 0;
    int toAt = 0;
    for (var hunk : diff.hunks()) {
      assertThat(hunk.fromStart()).isEqualTo(fromAt);
      assertThat(hunk.toStart()).isEqualTo(toAt);
      fromAt = hunk.fromEnd();
      toAt = hunk.toEnd();
      assertThat(isWhole(from, fromAt) && isWhole(to, toAt)).isTrue();
    }
    assertThat(fromAt).isEqualTo(from.length());
    assertThat(toAt).isEqualTo(to.length());
  }

  /** No pair of surrogates is cut. */
  private static boolean isWhole(String text, int at) {
    return at == 0
        || at == text.length()
        || !(Character.isHighSurrogate(text.charAt(at - 1))
            && Character.isLowSurrogate(text.charAt(at)));
  }

  /** What is equal is taken from the first text, so that an error there is seen. */
  private static String applied(TextDiff diff, String from, String to) {
    return diff.hunks().stream()
        .map(h ->
            h.op() == Op.EQUAL
                ? from.substring(h.fromStart(), h.fromEnd())
                : to.substring(h.toStart(), h.toEnd()))
        .collect(Collectors.joining());
  }

  private static List<String> pieces(Random random) {
    return IntStream.range(0, random.nextInt(60))
        .mapToObj(i -> PIECES[random.nextInt(PIECES.length)])
        .toList();
  }

  private static List<String> edited(List<String> pieces, Random random) {
    var edited = new ArrayList<>(pieces);
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(edited.size() + 1);
      if (random.nextBoolean() || at == edited.size()) {
        edited.add(at, PIECES[random.nextInt(PIECES.length)]);
      } else {
        edited.remove(at);
      }
    }
    return edited;
  }

  private static String numbers(int first, int end, String between) {
    return IntStream.range(first, end)
        .mapToObj(Integer::toString)
        .collect(Collectors.joining(between));
  }

  private static String letters(Random random, int length) {
    var text = new StringBuilder(length);
    while (text.length() < length) {
      text.append("ab \n".charAt(random.nextInt(4)));
    }
    return text.toString();
  }
}
