package org.entente.entities.name;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;

/** What the index must know of each character. */
final class Letters {

  /** No letter, digit or mark. */
  static final byte NONE = 0;

  /** Of a script that puts spaces between words. */
  static final byte SPACED = 1;

  /** A run of katakana is one foreign word, although no spaces stand around it. */
  static final byte KATAKANA = 2;

  /** Words begin after a space and may end before a particle. */
  static final byte HANGUL = 3;

  /** Of a script that puts no spaces between words. */
  static final byte OPEN = 4;

  /**
   * What hangs on the letter before it in such a script: no name begins here, and none ends just
   * before.
   */
  static final byte OPEN_MARK = 5;

  static final char KHMER_COENG = '\u17D2';
  static final char MYANMAR_VIRAMA = '\u1039';

  private static final byte[] CLASSES = new byte[0x10000];
  private static final char[] FOLDED = new char[0x10000];

  static {
    var decomposition = Normalizer2.getNFDInstance();
    for (int c = 0; c < 0x10000; c++) {
      CLASSES[c] = Character.isSurrogate((char) c) ? NONE : determine(c);
      FOLDED[c] = fold(decomposition, (char) c);
    }
  }

  private Letters() {}

  static byte classOf(int codePoint) {
    return codePoint < 0x10000 ? CLASSES[codePoint] : determine(codePoint);
  }

  /** Without case, and without the diacritics of Latin, Greek and Cyrillic letters. */
  static char fold(char c) {
    return FOLDED[c];
  }

  /** Typographic variants, as the plain characters that names are stored with. */
  static char plain(char c) {
    if (c < 0x80) {
      return c == '`' ? '\'' : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC', '\u02BB', '\u2032', '\u00B4' -> '\'';
      case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
      default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
    };
  }

  static boolean isSpace(int c) {
    return c == ' '
        || (c >= '\t' && c <= '\r')
        || (c > 0x7F && (Character.isSpaceChar(c) || c == 0x85));
  }

  /** Zero-width characters and soft hyphens, which no reader sees. */
  static boolean isIgnored(int c) {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
  }

  /** Marks that combine with Latin, Greek and Cyrillic letters. */
  static boolean isDiacritic(int c) {
    return c >= 0x0300 && c <= 0x036F;
  }

  private static byte determine(int codePoint) {
    var type = Character.getType(codePoint);
    var mark =
        type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK
            || type == Character.ENCLOSING_MARK;
    if (codePoint == 0x30FC) {
      return KATAKANA;
    }
    if (!mark && !Character.isLetterOrDigit(codePoint)) {
      return NONE;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case KATAKANA -> KATAKANA;
      case HANGUL -> HANGUL;
      case THAI, LAO, KHMER, MYANMAR, HAN, HIRAGANA ->
          mark || isDependentVowel(codePoint) ? OPEN_MARK : OPEN;
      default -> SPACED;
    };
  }

  /** Thai and Lao vowels that Unicode calls letters but that never begin a syllable. */
  private static boolean isDependentVowel(int c) {
    return switch (c) {
      case 0x0E30, 0x0E32, 0x0E33, 0x0E45, 0x0EB0, 0x0EB2, 0x0EB3 -> true;
      default -> false;
    };
  }

  private static char fold(Normalizer2 decomposition, char c) {
    switch (c) {
      case 'đ', 'Đ' -> {
        return 'd';
      }
      case 'ø', 'Ø' -> {
        return 'o';
      }
      case 'ł', 'Ł' -> {
        return 'l';
      }
      case 'ı', 'İ' -> {
        return 'i';
      }
      default -> {}
    }
    if (c >= 0xC0 && c < 0x2000 && Character.isLetter(c)) {
      var parts = decomposition.getDecomposition(c);
      if (parts != null
          && parts.length() > 1
          && parts.chars().skip(1).allMatch(Letters::isDiacritic)) {
        return Character.toLowerCase(parts.charAt(0));
      }
    }
    return Character.toLowerCase(c);
  }
}
