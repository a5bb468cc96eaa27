package org.entente.articles.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The U.S. and Cambodia's anti-scam unit | the us and cambodia s anti scam unit",
        "arrested.Police said so | arrested police said so",
        "1,200 people in Covid19 wards | 1 200 people in covid19 wards",
        "Công an Việt Nam bắt giữ | công an việt nam bắt giữ",
        "ＡＢＣ１２ ๒๕๖๘ | abc12 2568",
        "soft\u00ADhy\u200Bphen \u202Emarks\u202C | softhyphen marks",
        "Cafe\u0301 | café"
      })
  void wordsAreReadWithoutCaseAndSigns(String text, String words) {
    assertThat(forms(text)).containsExactly(words.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ตำรวจไทย | ต ำ ร ว จ ไ ท ย",
        "ប៉ូលីសកម្ពុជា | ប៉ូ លី ស ក ម្ពុ ជា",
        "ຕຳຫຼວດລາວ | ຕ ຳ ຫຼ ວ ດ ລ າ ວ",
        "မြန်မာရဲ | မြ န် မာ ရဲ",
        "韩国警方 | 韩 国 警 方",
        "カンボジア詐欺 | カ ン ボ ジ ア 詐 欺",
        "경찰은 | 경 찰 은"
      })
  void scriptsWithoutSpacesAreReadByClusters(String text, String clusters) {
    assertThat(forms(text)).containsExactly(clusters.split(" "));
    assertThat(Tokens.of(text)).allMatch(Token::cluster);
    assertThat(Tokens.of(text).stream().skip(1)).allMatch(Token::joined);
  }

  @Test
  void aRunGoesOnOverSpacesLinesAndWhatCannotBeSeen() {
    assertThat(Run.of(Tokens.of("ฮุน มาเนต"))).hasSize(1);
    assertThat(Run.of(Tokens.of("ហ៊ុន\u200B\nម៉ាណែត"))).hasSize(1);
  }

  @Test
  void aRunEndsAtSignsAndOtherScriptsAndInKoreanAtSpaces() {
    assertThat(Run.of(Tokens.of("ไทย, ลาว"))).hasSize(2);
    assertThat(Run.of(Tokens.of("ไทย Thailand ลาว"))).hasSize(2);
    assertThat(Run.of(Tokens.of("한국 경찰"))).hasSize(2);
  }

  @Test
  void placesAreThoseOfTheTextAsItIs() {
    var text = "“Scam\u200Bmer”, ตำรวจ";

    var tokens = Tokens.of(text);

    assertThat(text.substring(tokens.getFirst().start(), tokens.getFirst().end()))
        .isEqualTo("Scam\u200Bmer");
    assertThat(text.substring(tokens.get(1).start(), tokens.getLast().end())).isEqualTo("ตำรวจ");
  }

  @Test
  void nothingToReadIsNoToken() {
    assertThat(Tokens.of(" \u200B…—\u00A0\"\u0301🙂")).isEmpty();
  }

  @Test
  void halfACharacterIsNoError() {
    assertThat(forms("a\uD83Db\uDE42")).containsExactly("a", "b");
  }

  private static List<String> forms(String text) {
    return Tokens.of(text).stream().map(Token::form).toList();
  }
}
