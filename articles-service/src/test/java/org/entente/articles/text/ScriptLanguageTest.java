package org.entente.articles.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptLanguageTest {

  @ParameterizedTest
  @CsvSource({
    "th, ตำรวจไทยกล่าวว่า call centre ถูกปิด",
    "km, នគរបាលកម្ពុជា",
    "lo, ຕຳຫຼວດລາວ",
    "my, မြန်မာရဲ",
    "ko, 경찰은 오늘 발표했다",
    "ja, 警察は今日発表した",
    "zh, 警方今天宣布",
    "und, The police said so today",
    "und, La police l'a dit",
    "und, 12345"
  })
  void theScriptTellsTheLanguageOrNothingDoes(String language, String text) {
    assertThat(ScriptLanguage.of(text)).isEqualTo(language);
  }
}
