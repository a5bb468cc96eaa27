package org.entente.articles.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The part of a text that comes closest to some words. Pieces of the words (q-grams) are looked up
 * in one pass over the text; where most of them stand together the distance is computed, by the
 * dynamic programming of P. H. Sellers, "The theory and computation of evolutionary distances"
 * (1980), cut off where the distance is too large as by E. Ukkonen, "Finding approximate patterns
 * in strings" (1985).
 */
record NearestText(int start, int end, int distance) {

  /**
   * Nothing is near that differs in more than this share of the words, or in more characters than
   * this.
   */
  private static final double FARTHEST = 0.6;

  private static final int FARTHEST_CHARACTERS = 300;
  private static final int FAR = Integer.MAX_VALUE / 2;

  /** Null when nothing is near, and when it would take more effort than is left to tell. */
  static @Nullable NearestText in(String text, String words, Effort effort) {
    int size = words.length() >= 16 ? 5 : words.length() >= 6 ? 3 : 2;
    if (words.length() < size || text.length() < size) {
      return null;
    }
    int reach = words.length();
    long closely = 4L * reach * reach;
    if (!effort.spend((long) size * text.length() + closely)) {
      return null;
    }
    int from = densest(text, words, size);
    return from < 0
        ? null
        : closest(
            text, Math.max(0, from - reach), Math.min(text.length(), from + 3 * reach), words);
  }

  /**
   * The stretch, one and two times as long as the words, that holds most of their pieces; -1 when
   * none holds any.
   */
  private static int densest(String text, String words, int size) {
    var pieces = new Pieces(words, size);
    int stretch = words.length();
    var hits = new int[text.length() / stretch + 2];
    for (int at = 0; at + size <= text.length(); at++) {
      if (pieces.has(text, at)) {
        hits[at / stretch]++;
      }
    }
    int best = 0;
    for (int i = 1; i + 1 < hits.length; i++) {
      best = hits[i] + hits[i + 1] > hits[best] + hits[best + 1] ? i : best;
    }
    return hits[best] + hits[best + 1] == 0 ? -1 : best * stretch;
  }

  private static @Nullable NearestText closest(String text, int from, int to, String words) {
    int rows = words.length();
    int farthest = (int) Math.min(FARTHEST * rows, FARTHEST_CHARACTERS);
    var distances = new int[rows + 1];
    var starts = new int[rows + 1];
    Arrays.setAll(distances, row -> row);
    Arrays.fill(starts, from);
    NearestText best = null;
    int last = Math.min(rows, farthest);
    for (int at = from; at < to; at++) {
      int diagonal = distances[0];
      int diagonalStart = starts[0];
      starts[0] = at + 1;
      // One row beyond the last that was near enough: below it no path can come back.
      int end = Math.min(rows, last + 1);
      for (int row = 1; row <= end; row++) {
        int replaced = diagonal + (words.charAt(row - 1) == text.charAt(at) ? 0 : 1);
        int replacedStart = diagonalStart;
        int left = row > last ? FAR : distances[row] + 1;
        int above = distances[row - 1] + 1;
        diagonal = distances[row];
        diagonalStart = starts[row];
        if (replaced <= left && replaced <= above) {
          distances[row] = replaced;
          starts[row] = replacedStart;
        } else if (left <= above) {
          distances[row] = left;
        } else {
          distances[row] = above;
          starts[row] = starts[row - 1];
        }
      }
      last = end;
      while (distances[last] > farthest) {
        last--;
      }
      if (last == rows && (best == null || distances[rows] < best.distance)) {
        best = new NearestText(starts[rows], at + 1, distances[rows]);
      }
    }
    return best;
  }

  /** A set of hashes: a false hit costs nothing but a slightly worse place to look at. */
  private static final class Pieces {

    private final int size;
    private final boolean[] known = new boolean[1 << 16];

    Pieces(String words, int size) {
      this.size = size;
      for (int at = 0; at + size <= words.length(); at++) {
        known[slot(words, at)] = true;
      }
    }

    boolean has(String text, int at) {
      return known[slot(text, at)];
    }

    private int slot(String text, int at) {
      int hash = 0;
      for (int i = at; i < at + size; i++) {
        hash = 31 * hash + Character.toLowerCase(text.charAt(i));
      }
      return (hash ^ (hash >>> 16)) & 0xFFFF;
    }
  }
}
