package org.entente.articles.annotation;

import java.util.ArrayList;
import java.util.List;

/** A long text cut where no name stands, so that no call to another service grows without bound. */
final class TextPieces {

  /**
   * @param start of the piece in the whole text
   */
  record Piece(int start, String text) {}

  private TextPieces() {}

  /**
   * Pieces of at most {@code most} code units, cut behind the last line end, else the last space,
   * else anywhere.
   */
  static List<Piece> of(String text, int most) {
    var pieces = new ArrayList<Piece>();
    int start = 0;
    while (text.length() - start > most) {
      int end = cut(text, start, start + most);
      pieces.add(new Piece(start, text.substring(start, end)));
      start = end;
    }
    pieces.add(new Piece(start, text.substring(start)));
    return pieces;
  }

  private static int cut(String text, int start, int end) {
    int line = text.lastIndexOf('\n', end - 1);
    if (line > start) {
      return line + 1;
    }
    int space = text.lastIndexOf(' ', end - 1);
    if (space > start) {
      return space + 1;
    }
    return Character.isHighSurrogate(text.charAt(end - 1)) && end - 1 > start ? end - 1 : end;
  }
}
