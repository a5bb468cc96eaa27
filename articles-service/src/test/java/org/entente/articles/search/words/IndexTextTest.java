package org.entente.articles.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndexTextTest {

  @Test
  void wordsStayWordsForTheDictionary() {
    assertThat(IndexText.of("Police arrested 93 people.", "en"))
        .isEqualTo("police arrested 93 people ");
  }

  @ParameterizedTest
  @CsvSource({
    "ตำรวจไทยจับกุมผู้ต้องหา, ตำรวจ",
    "ខ្ញុំរៀនភាសាខ្មែរ, រៀន",
    "ຕຳຫຼວດລາວຈັບຜູ້ຕ້ອງສົງໄສ, ຕຳຫຼວດ",
    "မြန်မာရဲတပ်ဖွဲ့က ဖမ်းဆီးခဲ့သည်, မြန်မာ",
    "柬埔寨警方逮捕诈骗嫌疑人, 柬埔寨",
    "カンボジア警察が詐欺の容疑者を逮捕した, 警察",
    "경찰은 캄보디아에서, 경찰은"
  })
  void wordsThatIcuFindsAreWrittenBesidePairs(String text, String word) {
    assertThat(lexemes(text)).contains(Lexemes.word(Tokens.of(word)));
  }

  @Test
  void aNameThatIsCutInPiecesIsThereInPairs() {
    var pairs = Lexemes.of(Tokens.of("ម៉ាណែត"));

    assertThat(lexemes("លោកនាយករដ្ឋមន្ត្រី ហ៊ុន ម៉ាណែតបានថ្លែង"))
        .containsAll(pairs.subList(0, pairs.size() - 1));
  }

  @Test
  void vietnameseIsWrittenWithoutItsMarksToo() {
    assertThat(IndexText.of("Công an bắt giữ", "vi")).isEqualTo("công an bắt giữ cong an bat giu ");
    assertThat(IndexText.of("Công an bắt giữ", "und")).endsWith("cong an bat giu ");
    assertThat(IndexText.of("Le café", "und")).isEqualTo("le café ");
  }

  @Test
  void aSingleClusterBeginsEveryPairItBegins() {
    var pair = Lexemes.of(Tokens.of("韩国")).getFirst();
    var marked = Lexemes.of(Tokens.of("กีฬา")).getFirst();

    assertThat(pair).startsWith(Lexemes.single(Tokens.of("韩").getFirst()));
    assertThat(marked).doesNotStartWith(Lexemes.single(Tokens.of("ก").getFirst()));
  }

  @Test
  void whatIsTooLongIsWrittenFromItsBeginning() {
    var words = IndexText.of("first " + "word ".repeat(1_000_000) + "last", "en");

    assertThat(words).startsWith("first word").doesNotContain("last");
    assertThat(words.length()).isLessThanOrEqualTo(IndexText.LONGEST + 1);
  }

  @Test
  void manyDifferentPairsStayBelowWhatADocumentHolds() {
    var text = new StringBuilder();
    var random = new Random(7);
    random.ints(200_000, 0x4E00, 0x9FFF).forEach(text::appendCodePoint);

    var lexemes = lexemes(text.toString());
    long bytes = new HashSet<>(lexemes).stream().mapToLong(l -> l.length() + 4L).sum();

    assertThat(bytes + 2L * lexemes.size()).isLessThan(1 << 20);
  }

  private static List<String> lexemes(String text) {
    return Arrays.asList(IndexText.of(text, "und").split(" "));
  }
}
