package org.entente.articles.verdict;

import java.util.Arrays;

/**
 * A stretch of a text as words and single characters, told apart by a hash of what they hold.
 * Scripts that are written without spaces between words are cut at every character.
 *
 * @param at where each begins, and behind the last one where the stretch ends
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tokens(long[] hashes, int[] at) {

  /** Before Thai, and Hangul: scripts with spaces between words. */
  private static final int SPACED_SCRIPTS_END = 0x0E00;

  static Tokens of(String text, int from, int to) {
    var hashes = new long[to - from];
    var at = new int[to - from + 1];
    int count = 0;
    for (int i = from; i < to; count++) {
      at[count] = i;
      long hash = text.charAt(i);
      boolean isWord = isOfWord(text.charAt(i));
      i++;
      while (isWord && i < to && isOfWord(text.charAt(i))) {
        hash = hash * 0x9E3779B97F4A7C15L + text.charAt(i);
        i++;
      }
      hashes[count] = hash;
    }
    at[count] = to;
    return new Tokens(Arrays.copyOf(hashes, count), Arrays.copyOf(at, count + 1));
  }

  int count() {
    return hashes.length;
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c)
        && (c < SPACED_SCRIPTS_END || c >= '\uAC00' && c <= '\uD7A3');
  }
}
