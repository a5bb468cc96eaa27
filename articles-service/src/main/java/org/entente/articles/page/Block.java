package org.entente.articles.page;

/**
 * A paragraph, heading or item of a list.
 *
 * @param linked how many of its characters, spaces left out, are in links
 * @param links how many links it touches
 * @param heading whether it is marked as one
 */
record Block(String text, int linked, int links, boolean heading) {

  /** Whether it is a link and nothing else, but for signs around it. */
  boolean isLink() {
    return links > 0 && 100L * linked >= 85L * letters(text);
  }

  /** Whether all after its first so many characters, but for signs, is in links. */
  boolean isLinkAfter(int start) {
    return links > 0 && 100L * linked >= 85L * letters(text.substring(start));
  }

  private static long letters(String text) {
    return text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
  }
}
