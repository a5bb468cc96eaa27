package org.entente.articles.page.encoding;

import java.nio.charset.Charset;
import java.util.Set;

/** Whether characters are what somebody could have written, or another encoding's bytes. */
final class Plausibility {

  private static final Set<String> WESTERN =
      Set.of("windows-1252", "windows-1250", "windows-1254", "windows-1257", "windows-1258");

  private static final int FEWEST_MARKS = 3;

  private Plausibility() {}

  static boolean of(String text, Charset charset) {
    boolean isWestern = WESTERN.contains(charset.name()) || charset.name().startsWith("ISO-8859-");
    if (isWestern && !charset.name().matches("ISO-8859-[5-8]")) {
      return isWestern(text);
    }
    return text.codePoints()
        .allMatch(c -> Character.isDefined(c) && Character.getType(c) != Character.PRIVATE_USE);
  }

  /** In Latin letters accents stand alone; long rows of them are another script's bytes. */
  private static boolean isWestern(String text) {
    long all = 0;
    long inRows = 0;
    for (int i = 0; i < text.length(); i++) {
      int end = i;
      while (end < text.length() && text.charAt(end) >= 0x80) {
        end++;
      }
      all += end - i;
      inRows += end - i >= 3 ? end - i : 0;
      i = end;
    }
    return 2 * inRows <= all;
  }

  /** Thai vowel signs and tone marks follow a consonant or each other; by chance they do not. */
  static boolean isThai(String text) {
    long marks = 0;
    long right = 0;
    for (int i = 1; i < text.length(); i++) {
      if (isMark(text.charAt(i))) {
        marks++;
        right += isConsonant(text.charAt(i - 1)) || isMark(text.charAt(i - 1)) ? 1 : 0;
      }
    }
    return marks >= FEWEST_MARKS && 50 * (marks - right) <= marks;
  }

  private static boolean isMark(char c) {
    return c == '\u0e31' || (c >= '\u0e34' && c <= '\u0e3a') || (c >= '\u0e47' && c <= '\u0e4e');
  }

  private static boolean isConsonant(char c) {
    return c >= '\u0e01' && c <= '\u0e2e';
  }
}
