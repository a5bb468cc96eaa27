package org.entente.entities.match;

import java.util.List;

/**
 * Which word of one name is which of another.
 *
 * @param mean how alike they are, by their length
 * @param least how alike those are that are least so
 * @param pairs how many there are
 * @param more how many words one name has more
 */
record Pairing(double mean, double least, int pairs, int more) {

  static final double INITIAL = 0.85;
  static final double SHORTENED = 0.78;
  private static final int SHORTEST_SHORTENED = 3;
  private static final double ANOTHER = 0.55;
  private static final double WITH_ANOTHER = 0.8;
  private static final double MORE_WORDS_OF_PERSON = 0.06;
  private static final double MOST_WORDS_OF_PERSON = 0.5;
  private static final double ONLY_ONE_WORD = 0.6;
  private static final double MORE_WORDS = 0.78;
  private static final int LONG_WORD = 8;

  /** The most alike first. */
  static Pairing of(List<String> a, List<String> b) {
    var fewer = a.size() <= b.size() ? a : b;
    var others = a.size() <= b.size() ? b : a;
    var alike = alike(fewer, others);
    var sum = 0.0;
    var weight = 0.0;
    var least = 1.0;
    for (int n = 0; n < fewer.size(); n++) {
      int row = 0;
      int column = 0;
      for (int i = 0; i < alike.length; i++) {
        for (int j = 0; j < alike[i].length; j++) {
          if (alike[i][j] > alike[row][column]) {
            row = i;
            column = j;
          }
        }
      }
      var like = alike[row][column];
      var length = weight(fewer.get(row), others.get(column));
      sum += like * length;
      weight += length;
      least = Math.min(least, like);
      take(alike, row, column);
    }
    return new Pairing(sum / weight, least, fewer.size(), others.size() - fewer.size());
  }

  double score(boolean person) {
    var like = (mean + least) / 2 * (least < ANOTHER ? WITH_ANOTHER : 1);
    if (more == 0) {
      return like;
    }
    if (!person) {
      return like * Math.pow(MORE_WORDS, more);
    }
    return like
        * (pairs < 2
            ? ONLY_ONE_WORD
            : Math.max(MOST_WORDS_OF_PERSON, 1 - MORE_WORDS_OF_PERSON * more));
  }

  private static double[][] alike(List<String> rows, List<String> columns) {
    var alike = new double[rows.size()][columns.size()];
    for (int i = 0; i < rows.size(); i++) {
      for (int j = 0; j < columns.size(); j++) {
        alike[i][j] = like(rows.get(i), columns.get(j));
      }
    }
    return alike;
  }

  private static void take(double[][] alike, int row, int column) {
    for (int j = 0; j < alike[row].length; j++) {
      alike[row][j] = -1;
    }
    for (var each : alike) {
      each[column] = -1;
    }
  }

  private static int weight(String a, String b) {
    return Math.min(LONG_WORD, Math.max(a.length(), b.length())) + 1;
  }

  private static double like(String a, String b) {
    var shorter = a.length() <= b.length() ? a : b;
    var longer = a.length() <= b.length() ? b : a;
    if (Character.isDigit(a.charAt(0)) || Character.isDigit(b.charAt(0))) {
      return a.equals(b) ? 1 : 0;
    }
    if (shorter.length() == 1 && longer.length() > 1) {
      return longer.startsWith(shorter) ? INITIAL : 0;
    }
    var like = Likeness.of(a, b);
    return shorter.length() >= SHORTEST_SHORTENED && longer.startsWith(shorter)
        ? Math.max(like, SHORTENED)
        : like;
  }
}
