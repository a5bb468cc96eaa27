package org.entente.articles.text;

/**
 * Which characters part words and which are not seen at all; Java's own notions leave the no-break
 * spaces out.
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
}
