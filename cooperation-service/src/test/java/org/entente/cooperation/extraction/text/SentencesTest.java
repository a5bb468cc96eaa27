package org.entente.cooperation.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class SentencesTest {

  private static final Lexicon LEXICON = Lexicon.of("en");

  private static List<String> in(String text) {
    return Sentences.of(text, ULocale.ENGLISH, LEXICON.abbreviations(), LEXICON.openers()).stream()
        .map(sentence -> text.substring(sentence.start(), sentence.end()))
        .toList();
  }

  @Test
  void abbreviationsEndNoSentence() {
    assertThat(in("Mr. Tan and Gen. Ruiz met U.S. Senator J. Hill. They left."))
        .containsExactly("Mr. Tan and Gen. Ruiz met U.S. Senator J. Hill.", "They left.");
  }

  @Test
  void abbreviationEndsOneBeforeAWordThatOpens() {
    assertThat(in("He flew to the U.S. The trial begins.")).hasSize(2);
  }

  @Test
  void paragraphIsABound() {
    assertThat(in("A heading\nA sentence.")).containsExactly("A heading", "A sentence.");
  }

  @Test
  void lineThatGoesOnIsNone() {
    assertThat(in("The court of the\nprovince closed.")).hasSize(1);
  }

  @Test
  void unendingSentenceIsLeftOut() {
    assertThat(in("word ".repeat(10_000))).isEmpty();
  }

  @Test
  void offsetsCountUtf16() {
    assertThat(in("😀 Kenya won. Peru lost.")).containsExactly("😀 Kenya won.", "Peru lost.");
  }
}
