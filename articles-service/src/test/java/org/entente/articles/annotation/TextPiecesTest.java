package org.entente.articles.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.articles.annotation.TextPieces.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextPiecesTest {

  @Test
  void aTextIsCutBehindItsLines() {
    assertThat(TextPieces.of("one two\nthree\nfour", 14))
        .containsExactly(new Piece(0, "one two\nthree\n"), new Piece(14, "four"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "one two three four",
        "onetwothreefour",
        "a😀😀😀😀b",
        "\n\n\n\n\n\n\n\n",
        "aaaa bbbb\ncccc dddd"
      })
  void piecesTogetherAreTheText(String text) {
    var pieces = TextPieces.of(text, 5);

    assertThat(pieces.stream().map(Piece::text).reduce("", String::concat)).isEqualTo(text);
    assertThat(pieces)
        .allSatisfy(piece -> {
          assertThat(text.startsWith(piece.text(), piece.start())).isTrue();
          assertThat(piece.text().length()).isLessThanOrEqualTo(5);
          assertThat(piece.text().codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
        });
  }
}
