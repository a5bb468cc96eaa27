package org.entente.articles.candidate;

import java.text.Normalizer;
import java.util.Locale;
import org.entente.articles.text.Characters;

/**
 * What makes two candidates the same name: without regard to case, spaces and what cannot be seen.
 */
final class CandidateKey {

  /** What is longer is no name. */
  static final int LONGEST = 200;

  private CandidateKey() {}

  static String of(String surface) {
    var key = new StringBuilder();
    Normalizer.normalize(surface, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> !Characters.isInvisible(c))
        .map(c -> Characters.isSpace(c) ? ' ' : c)
        .filter(c -> c != ' ' || !key.isEmpty() && key.charAt(key.length() - 1) != ' ')
        .forEach(key::appendCodePoint);
    return key.toString().stripTrailing();
  }
}
