package org.entente.articles.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final Charset THAI = Charset.forName("x-windows-874");

  @ParameterizedTest
  @ValueSource(
      strings = {"It’s late", "“No”, she said – twice", "Café à l’été", "Đà Nẵng", "naïve café"})
  void utf8ReadOnceOrTwiceInAnotherEncodingIsTakenBack(String text) {
    var once = mistaken(text, WINDOWS);
    var twice = mistaken(once, WINDOWS);

    assertThat(Mojibake.repair(List.of(once)).pieces()).containsExactly(text);
    assertThat(Mojibake.repair(List.of(twice)).pieces()).containsExactly(text);
  }

  @Test
  void thaiReadAsLatinOrAsThaiOfOneByteIsTakenBack() {
    var text = "ตำรวจไทยเปิดสายด่วนเมื่อวันศุกร์";

    assertThat(Mojibake.repair(List.of(mistaken(text, WINDOWS))).pieces()).containsExactly(text);
    assertThat(Mojibake.repair(List.of(mistaken("ประเทศไทย", THAI))).pieces())
        .containsExactly("ประเทศไทย");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A REUNIÃO É AMANHÃ” disse a ministra",
        "Er sagte: „Viel Spaß“",
        "« Le café… » est fermé",
        "ตำรวจไทยเปิดสายด่วน “ร่วม” กับเพื่อนบ้าน",
        "ÂÊÎ and Ã alone",
        "两国警方开通联合热线",
        "It’s “fine” – really…"
      })
  void aGenuineTextStaysAsItIs(String text) {
    var repair = Mojibake.repair(List.of(text));

    assertThat(repair.pieces()).containsExactly(text);
    assertThat(repair.repaired()).isZero();
  }

  /** Alone it reads as one letter; the rest of the page speaks against that. */
  @Test
  void otherPiecesOfThePageSpeakAgainstAnUncertainOne() {
    var pieces = List.of("AMANHÃ”", "A decisão é de hoje");

    assertThat(Mojibake.repair(pieces).pieces()).isEqualTo(pieces);
  }

  @Test
  void whatCannotBeTakenBackIsSaid() {
    var repair = Mojibake.repair(List.of("It wasnâ€™t the cafÃ© of “Ana”"));

    assertThat(repair.repaired()).isZero();
    assertThat(repair.left()).startsWith("â€™t");
  }

  @Test
  void aSentTextIsNotedAndNotChanged() {
    assertThat(TextNotes.of("It wasnâ€™t")).extracting(Note::code).containsExactly("mojibake");
    assertThat(TextNotes.of("It wasn’t")).isEmpty();
    assertThat(TextNotes.of("It wasn\ufffdt"))
        .extracting(Note::code)
        .containsExactly("characters-lost");
  }

  /** As browsers read it, to whom no byte is undefined. */
  private static String mistaken(String text, Charset charset) {
    var read = new StringBuilder();
    for (var b : text.getBytes(StandardCharsets.UTF_8)) {
      var c = new String(new byte[] {b}, charset);
      read.append(c.equals("\ufffd") ? String.valueOf((char) (b & 0xff)) : c);
    }
    return read.toString();
  }
}
