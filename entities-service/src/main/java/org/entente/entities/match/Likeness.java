package org.entente.entities.match;

import java.util.Arrays;

/**
 * How alike two words in letters a to z are, from 0 to 1: one less the cost of turning one into the
 * other, a letter's worth being 1, over the length of the longer. Letters that romanisations,
 * pronunciation or typing confuse cost less.
 */
final class Likeness {

  private static final double SURNAMES = 0.97;
  private static final String[] CONFUSED = {
    "vwb", "lr", "kgcq", "td", "pbf", "szxc", "jcz", "mn", "iyje", "uwo"
  };
  private static final double[][] COSTS = costs();
  private static final double H = 0.35;
  private static final double DOUBLED = 0.2;
  private static final double VOWEL_BESIDE_VOWEL = 0.35;
  private static final double VOWEL = 0.65;
  private static final double R_THAT_LENGTHENS = 0.4;
  private static final double SWAPPED = 0.8;

  private Likeness() {}

  static double of(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (Surnames.usual(a).equals(Surnames.usual(b))) {
      return SURNAMES;
    }
    var longer = Math.max(a.length(), b.length());
    return longer == 0 ? 0 : Math.max(0, 1 - cost(a, b) / longer);
  }

  private static double cost(String a, String b) {
    var costs = new double[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 && j == 0) {
          continue;
        }
        var best = Double.MAX_VALUE;
        if (i > 0) {
          best = costs[i - 1][j] + extra(a, i - 1);
        }
        if (j > 0) {
          best = Math.min(best, costs[i][j - 1] + extra(b, j - 1));
        }
        if (i > 0 && j > 0) {
          best = Math.min(best, costs[i - 1][j - 1] + other(a.charAt(i - 1), b.charAt(j - 1)));
        }
        if (i > 1 && j > 1 && areSwapped(a, i, b, j)) {
          best = Math.min(best, costs[i - 2][j - 2] + SWAPPED);
        }
        costs[i][j] = best;
      }
    }
    return costs[a.length()][b.length()];
  }

  private static boolean areSwapped(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /** A letter that the other word has not. */
  private static double extra(String word, int at) {
    var c = word.charAt(at);
    var before = at == 0 ? 0 : word.charAt(at - 1);
    var after = at + 1 == word.length() ? 0 : word.charAt(at + 1);
    if (c == before || c == after) {
      return DOUBLED;
    }
    if (c == 'h') {
      return H;
    }
    if (Sounds.isVowel(c)) {
      return Sounds.isVowel((char) before) || Sounds.isVowel((char) after)
          ? VOWEL_BESIDE_VOWEL
          : VOWEL;
    }
    return c == 'r' && Sounds.isVowel((char) before) && !Sounds.isVowel((char) after)
        ? R_THAT_LENGTHENS
        : 1;
  }

  private static double other(char a, char b) {
    return a == b ? 0 : a < 0x80 && b < 0x80 ? COSTS[a][b] : 1;
  }

  private static double[][] costs() {
    var costs = new double[0x80][0x80];
    for (var row : costs) {
      Arrays.fill(row, 1);
    }
    all(costs, "aeiouy", 0.55);
    for (var group : CONFUSED) {
      all(costs, group, 0.45);
    }
    all(costs, "iy", 0.2);
    return costs;
  }

  private static void all(double[][] costs, String letters, double cost) {
    for (var a : letters.toCharArray()) {
      for (var b : letters.toCharArray()) {
        costs[a][b] = Math.min(costs[a][b], cost);
      }
    }
  }
}
