package org.entente.articles.search.words;

import java.lang.Character.UnicodeScript;

/** Scripts whose words cannot be told by the spaces between them. */
final class Scripts {

  /** Letters of one group go on in one another; of {@link #NONE} they make words. */
  enum Group {
    NONE,
    THAI,
    LAO,
    KHMER,
    MYANMAR,
    HAN,
    /** Particles stick to nouns; the spaces between such words still part them. */
    HANGUL
  }

  private static final int KATAKANA_LENGTH_MARK = 0x30FC;
  private static final int HALFWIDTH_LENGTH_MARK = 0xFF70;
  private static final int KHMER_COENG = 0x17D2;
  private static final int MYANMAR_VIRAMA = 0x1039;

  private Scripts() {}

  static Group group(int letter) {
    if (letter < 0x0E00) {
      return Group.NONE;
    }
    if (letter == KATAKANA_LENGTH_MARK || letter == HALFWIDTH_LENGTH_MARK) {
      return Group.HAN;
    }
    return switch (UnicodeScript.of(letter)) {
      case THAI -> Group.THAI;
      case LAO -> Group.LAO;
      case KHMER -> Group.KHMER;
      case MYANMAR -> Group.MYANMAR;
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> Group.HAN;
      case HANGUL -> Group.HANGUL;
      default -> Group.NONE;
    };
  }

  /** The letter after it is written below the one before it. */
  static boolean stacks(int mark) {
    return mark == KHMER_COENG || mark == MYANMAR_VIRAMA;
  }
}
