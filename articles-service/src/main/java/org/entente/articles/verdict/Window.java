package org.entente.articles.verdict;

/**
 * A span with the characters around it, up to {@value #AROUND} on each side. Where the text begins
 * or ends earlier, it has to do so elsewhere too.
 */
record Window(String text, Span span) {

  static final int AROUND = 32;

  /**
   * A span of a text.
   *
   * @param start in UTF-16 code units, as {@code end}, which is exclusive
   */
  record Span(int start, int end) {}

  int from() {
    return Math.max(0, span.start() - AROUND);
  }

  int to() {
    return Math.min(text.length(), span.end() + AROUND);
  }

  int length() {
    return to() - from();
  }

  /** What two windows have in common that stand for one another. */
  record Content(String before, String surface, String behind) {}

  Content content() {
    return new Content(
        text.substring(from(), span.start()),
        text.substring(span.start(), span.end()),
        text.substring(span.end(), to()));
  }

  /** Whether another text holds the same at a place, its beginning and end included. */
  boolean standsIn(String other, int at) {
    return (from() == span.start() - AROUND || at == 0)
        && (to() == span.end() + AROUND || at + length() == other.length())
        && other.regionMatches(at, text, from(), length());
  }
}
