package org.entente.articles.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextLanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The two ministries opened a line on Friday for people who had lost money to callers abroad, and said that it would be staffed around the clock by officers of both countries.
          fr | Les deux ministères ont ouvert vendredi une ligne pour les personnes qui avaient perdu de l'argent, et ont dit qu'elle serait tenue jour et nuit par des agents des deux pays.
          es | Los dos ministerios abrieron el viernes una línea para las personas que habían perdido dinero, y dijeron que sería atendida día y noche por agentes de ambos países.
          de | Die beiden Ministerien haben am Freitag eine Leitung für Menschen eröffnet, die Geld verloren hatten, und sagten, dass sie Tag und Nacht von Beamten beider Länder besetzt sei.
          vi | Hai bộ đã mở một đường dây vào thứ Sáu cho những người bị mất tiền, và cho biết đường dây này sẽ được cán bộ của cả hai nước trực suốt ngày đêm trong thời gian tới.
          und | Kedua kementerian membuka saluran telepon pada hari Jumat bagi orang yang kehilangan uang karena penipuan, dan mengatakan bahwa saluran itu akan dijaga siang dan malam oleh petugas kedua negara.
          th | ตำรวจไทยเปิดสายด่วน
          und | The police said so today
          und | Reuters, Phnom Penh
          """)
  void theWordsTellWhereThereAreEnough(String language, String text) {
    assertThat(TextLanguage.of(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource({
    "th, en, ตำรวจไทยเปิดสายด่วน",
    "th, th-TH, ตำรวจไทยเปิดสายด่วน",
    "en, en-US, The police said so",
    "und, th, The police said so",
    "und, und, The police said so",
    "fr, fr_FR, La police l'a dit",
    "ru, ru, Полиция сообщила",
    "und, en, Полиция сообщила",
    "und, x-default, The police said so"
  })
  void aDeclarationIsBelievedUnlessTheTextSpeaksAgainstIt(
      String language, String declared, String text) {
    assertThat(TextLanguage.of(text, declared)).isEqualTo(language);
  }
}
