package org.entente.cooperation.evidence;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * A text as words of a source are compared: composed (NFC), every run of white space one space,
 * nothing invisible.
 */
public record Folded(String text) {

  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u200B\\u200C\\u200D\\u2060\\uFEFF\\u00AD]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u0085]+");

  public static Folded of(String printed) {
    var composed = Normalizer.normalize(printed, Normalizer.Form.NFC);
    return new Folded(
        SPACE.matcher(INVISIBLE.matcher(composed).replaceAll("")).replaceAll(" ").strip());
  }

  /**
   * The words stand in it as they are, not as a piece of a longer number or word: 93 stands in
   * neither 1993 nor 1,093. Scripts that put no space between words are no hindrance.
   */
  public boolean holds(Folded words) {
    if (words.text.isEmpty()) {
      return false;
    }
    for (int at = text.indexOf(words.text); at >= 0; at = text.indexOf(words.text, at + 1)) {
      if (!isJoined(at) && !isJoined(at + words.text.length())) {
        return true;
      }
    }
    return false;
  }

  /** What stands before this place and what stands after it are parts of one number or word. */
  private boolean isJoined(int at) {
    if (at == 0 || at == text.length()) {
      return false;
    }
    var before = text.codePointBefore(at);
    var after = text.codePointAt(at);
    return (isOfAWord(before) && isOfAWord(after))
        || (isSeparator(before) && isDigitBefore(at - 1) && Character.isDigit(after))
        || (isSeparator(after) && Character.isDigit(before) && isDigitAfter(at + 1));
  }

  private static boolean isOfAWord(int character) {
    return Character.isDigit(character)
        || (Character.isLetter(character) && UnicodeScript.of(character) == UnicodeScript.LATIN);
  }

  private static boolean isSeparator(int character) {
    return character == ',' || character == '.';
  }

  private boolean isDigitBefore(int at) {
    return at > 0 && Character.isDigit(text.codePointBefore(at));
  }

  private boolean isDigitAfter(int at) {
    return at < text.length() && Character.isDigit(text.codePointAt(at));
  }
}
