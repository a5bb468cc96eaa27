package org.entente.articles.diff;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** A piece of a text cut into tokens, which are the least that changes. */
final class Tokens {

  /** Scripts that put no space between words. */
  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.THAI,
          UnicodeScript.KHMER,
          UnicodeScript.LAO,
          UnicodeScript.MYANMAR);

  private final String text;
  private int[] bounds = new int[16];
  private int count;

  private Tokens(String text, int start) {
    this.text = text;
    this.bounds[0] = start;
  }

  /** Lines, each with its end. */
  static Tokens lines(String text) {
    var tokens = new Tokens(text, 0);
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
      tokens.cut(at);
    }
    return tokens;
  }

  /**
   * Words, runs of spaces, and everything else by itself; where words are not told apart by spaces,
   * characters with what combines with them.
   */
  static Tokens words(String text, int start, int end) {
    var tokens = new Tokens(text, start);
    for (int at = start; at < end; ) {
      int next = at + Character.charCount(text.codePointAt(at));
      while (next < end && belongsTogether(text.codePointAt(at), text.codePointAt(next))) {
        next += Character.charCount(text.codePointAt(next));
      }
      tokens.cut(next);
      at = next;
    }
    return tokens;
  }

  /**
   * @param first of the token
   */
  private static boolean belongsTogether(int first, int next) {
    if (isMark(next)) {
      return true;
    }
    if (isOfWord(first)) {
      return isOfWord(next);
    }
    return Character.isWhitespace(first) && Character.isWhitespace(next) && next != '\n';
  }

  private static boolean isOfWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        && !WITHOUT_SPACES.contains(UnicodeScript.of(codePoint));
  }

  private static boolean isMark(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private void cut(int end) {
    count++;
    if (count == bounds.length) {
      bounds = Arrays.copyOf(bounds, 2 * count);
    }
    bounds[count] = end;
  }

  int count() {
    return count;
  }

  /** Where the token begins in the text, or, behind the last one, where they all end. */
  int start(int token) {
    return bounds[token];
  }

  String get(int token) {
    return text.substring(bounds[token], bounds[token + 1]);
  }

  boolean isSame(int token, Tokens others, int other) {
    int length = bounds[token + 1] - bounds[token];
    return length == others.bounds[other + 1] - others.bounds[other]
        && text.regionMatches(bounds[token], others.text, others.bounds[other], length);
  }
}
