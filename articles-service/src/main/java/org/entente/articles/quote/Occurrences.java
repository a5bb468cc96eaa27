package org.entente.articles.quote;

/**
 * The places where some words stand in a text, one after another, also where they overlap: by the
 * search of D. E. Knuth, J. H. Morris and V. R. Pratt, "Fast pattern matching in strings" (1977),
 * which looks at each character of the text about once, whatever text and words are.
 */
final class Occurrences {

  private final String words;
  private final String text;

  /** For each length of a beginning of the words: its longest own beginning that also ends it. */
  private final int[] borders;

  private int at;
  private int matched;

  /**
   * @param words at least one character
   */
  Occurrences(String words, String text) {
    this.words = words;
    this.text = text;
    this.borders = new int[words.length() + 1];
    for (int length = 2; length <= words.length(); length++) {
      borders[length] = extended(borders[length - 1], words.charAt(length - 1));
    }
  }

  /** Where they stand next; -1 when they do not any more. */
  int next() {
    if (matched == words.length()) {
      matched = borders[matched];
    }
    while (at < text.length()) {
      matched = extended(matched, text.charAt(at));
      at++;
      if (matched == words.length()) {
        return at - matched;
      }
    }
    return -1;
  }

  private int extended(int beginning, char character) {
    int length = beginning;
    while (length > 0 && words.charAt(length) != character) {
      length = borders[length];
    }
    return words.charAt(length) == character ? length + 1 : length;
  }
}
