package org.entente.cooperation.extraction.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a text. A line is one, unless it only goes on with the sentence of the line
 * before: old texts are broken at a width.
 */
final class Paragraphs {

  /** Where one begins, and where it ends. */
  record Span(int start, int end) {}

  private Paragraphs() {}

  static List<Span> of(String text) {
    var spans = new ArrayList<Span>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || (text.charAt(i) == '\n' && !isSoft(text, i))) {
        if (hasText(text, start, i)) {
          spans.add(new Span(start, i));
        }
        start = i + 1;
      }
    }
    return spans;
  }

  private static boolean isSoft(String text, int lineEnd) {
    int before = lineEnd - 1;
    while (before >= 0 && isBlank(text.charAt(before))) {
      before--;
    }
    int after = lineEnd + 1;
    while (after < text.length() && isBlank(text.charAt(after))) {
      after++;
    }
    return before >= 0
        && after < text.length()
        && Character.isLowerCase(text.charAt(after))
        && ".!?:”\"".indexOf(text.charAt(before)) < 0
        && text.charAt(before) != '\n';
  }

  private static boolean isBlank(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r' || letter == '\u00a0';
  }

  private static boolean hasText(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
