package org.entente.articles.search.words;

import java.util.ArrayList;
import java.util.List;

/**
 * How tokens are written into PostgreSQL's documents. A word stays as it is, for a dictionary to
 * stem. Clusters are written as pairs of neighbours, in letters and digits that PostgreSQL's parser
 * keeps together and no dictionary changes: {@code x}, how many characters the first cluster has,
 * then four digits of base 36 for each character. So every pair begins with its first cluster, and
 * a single cluster is found by that beginning.
 */
public final class Lexemes {

  private static final int DIGITS = 4;
  private static final int BASE = 36;

  private Lexemes() {}

  /** One for each token, in order: the place of a lexeme is that of its token. */
  public static List<String> of(List<Token> tokens) {
    var lexemes = new ArrayList<String>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      boolean goesOn = i + 1 < tokens.size() && tokens.get(i + 1).joined();
      lexemes.add(
          !token.cluster()
              ? token.form()
              : single(token) + (goesOn ? digits(tokens.get(i + 1).form()) : ""));
    }
    return lexemes;
  }

  /** A cluster before whatever comes next; every pair of it and another begins so. */
  public static String single(Token cluster) {
    return "x" + cluster.form().codePointCount(0, cluster.form().length()) + digits(cluster.form());
  }

  /** A whole word of clusters. */
  public static String word(List<Token> clusters) {
    var lexeme = new StringBuilder("y0");
    clusters.forEach(cluster -> lexeme.append(digits(cluster.form())));
    return lexeme.toString();
  }

  private static String digits(String form) {
    var digits = new StringBuilder();
    form.codePoints()
        .forEach(c -> {
          var number = Integer.toString(c, BASE);
          digits.append("0".repeat(DIGITS - number.length())).append(number);
        });
    return digits.toString();
  }
}
