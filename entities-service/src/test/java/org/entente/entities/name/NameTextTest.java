package org.entente.entities.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameTextTest {

  @Test
  void caseAndLatinDiacriticsAreFolded() {
    assertThat(NameText.folded("António GUTERRES Đặng Łódź"))
        .isEqualTo("antonio guterres dang lodz");
  }

  @Test
  void marksOfOtherScriptsAreKept() {
    assertThat(NameText.folded("ខ្មែរ")).isEqualTo("ខ្មែរ");
    assertThat(NameText.folded("น้ำ")).isEqualTo("น้ำ");
  }

  @Test
  void composedAndDecomposedAreTheSame() {
    var name = "Nguyễn Xuân Phúc 한국";

    assertThat(NameText.key(Normalizer.normalize(name, Normalizer.Form.NFD)))
        .isEqualTo(NameText.key(name));
  }

  @Test
  void typographyIsPlain() {
    assertThat(NameText.key("Côte\u00A0d’Ivoire – X\u200BY  Z")).isEqualTo("Côte d'Ivoire - XY Z");
  }

  @Test
  void emptyLineIsNoSpace() {
    assertThat(NameText.of("a\r\n\r\nb").kept(1)).isEqualTo('\n');
    assertThat(NameText.of("a\r\nb").kept(1)).isEqualTo(' ');
  }

  @Test
  void offsetsLeadBackToTheTextAsGiven() {
    var given = "  Anto\u0301nio\u00A0\u00A0Guterres";
    var text = NameText.of(given);

    assertThat(text.surface(1, 17)).isEqualTo("Anto\u0301nio\u00A0\u00A0Guterres");
  }

  @Test
  void everyPositionOfAnyTextLeadsBackToWhatFoldsToIt() {
    var random = new Random(1);
    var alphabet =
        "aÉe\u0301 \u00A0\u200B\n'’-.កខ្មែ\u17D2ไทย한\u1112\u1161\u11AB中国ーカ\uD83D\uDE00\uD840\uDC00Ａ1";
    for (int round = 0; round < 2_000; round++) {
      var given = random(random, alphabet);
      var text = NameText.of(given);
      var before = 0;
      for (int at = 0; at < text.length(); at++) {
        assertThat(text.start(at)).as(given).isGreaterThanOrEqualTo(before);
        assertThat(text.end(at + 1)).as(given).isBetween(text.start(at) + 1, given.length());
        before = text.start(at);
        var one = NameText.of(text.surface(at, at + 1));
        assertThat(indexOf(one, text.kept(at))).as("%s at %d", given, at).isTrue();
      }
    }
  }

  private static boolean indexOf(NameText text, char c) {
    for (int i = 0; i < text.length(); i++) {
      if (text.kept(i) == c) {
        return true;
      }
    }
    return false;
  }

  private static String random(Random random, String alphabet) {
    var text = new StringBuilder();
    var letters = alphabet.codePoints().toArray();
    for (int i = random.nextInt(12); i >= 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }
}
