package org.entente.articles.text;

/**
 * Which characters part words, which are not seen at all and which can be kept; Java's own notions
 * leave the no-break spaces out.
 */
public final class Characters {

  private Characters() {}

  /**
   * White space of any kind: Unicode's space, line and paragraph separators, and the control
   * characters used so.
   */
  public static boolean isSpace(int codePoint) {
    return Character.isSpaceChar(codePoint)
        || Character.isWhitespace(codePoint)
        || codePoint == 0x85;
  }

  /**
   * Format characters: zero-width spaces and joiners, soft hyphens, byte order and direction marks.
   */
  public static boolean isInvisible(int codePoint) {
    return Character.getType(codePoint) == Character.FORMAT;
  }

  /** True when a reader would see nothing. */
  public static boolean isBlank(CharSequence text) {
    return text.codePoints().allMatch(c -> isSpace(c) || isInvisible(c));
  }

  /** Without what UTF-8 or PostgreSQL cannot hold: NULs and halves of surrogate pairs. */
  public static String storable(String text) {
    if (text.codePoints().allMatch(Characters::isStorable)) {
      return text;
    }
    var kept = new StringBuilder(text.length());
    text.codePoints().filter(Characters::isStorable).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** At most so many code units, no character halved. */
  public static String shortened(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = longest - 1;
    return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
  }

  /**
   * One line as a reader would compare it: every run of white space one space, none at the ends,
   * nothing invisible.
   */
  public static String folded(String text) {
    var folded = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> !isInvisible(c))
        .forEach(c -> {
          if (!isSpace(c)) {
            folded.appendCodePoint(c);
          } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
          }
        });
    return folded.toString().strip();
  }

  private static boolean isStorable(int codePoint) {
    return codePoint != 0 && Character.getType(codePoint) != Character.SURROGATE;
  }
}
