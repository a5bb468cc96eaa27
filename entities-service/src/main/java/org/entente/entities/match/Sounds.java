package org.entente.entities.match;

/**
 * The consonants of a word in Latin letters, as classes of those that romanisations confuse: p, b
 * and f; t and d; k, g and q; ch, j and zh; s, sh, x and z; v and w; l and r; n and ng. Vowels, h
 * within a word and doubled letters do not count, nor an r that only lengthens a vowel, as in the
 * Thai "Charn".
 */
final class Sounds {

  /** Of a word without consonants. */
  private static final String NONE = "A";

  private final String word;
  private final StringBuilder code = new StringBuilder();

  private Sounds(String word) {
    this.word = word;
  }

  /**
   * @param word in lower-case letters a to z and digits
   */
  static String code(String word) {
    return new Sounds(Surnames.usual(word)).code();
  }

  /** How a word begins; an initial begins as the word it stands for. */
  static char first(String word) {
    return isVowel(word.charAt(0)) ? 'A' : code(word).charAt(0);
  }

  /** One code of several words, as if they were one. */
  static String joined(Iterable<String> codes) {
    var all = new StringBuilder();
    for (var code : codes) {
      for (int i = 0; i < code.length(); i++) {
        var c = code.charAt(i);
        if (c != 'A' && (c != 'H' || all.isEmpty())) {
          add(all, c);
        }
      }
    }
    return all.isEmpty() ? NONE : all.toString();
  }

  private String code() {
    for (int i = 0; i < word.length(); ) {
      i = read(i);
    }
    return code.isEmpty() ? NONE : code.toString();
  }

  /** Reads what is at a position; tells where the next begins. */
  private int read(int i) {
    var next = at(i + 1);
    switch (word.charAt(i)) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> {}
      case 'h' -> add(i == 0, 'H');
      case 'w' -> add(isVowel(next), 'V');
      case 'v' -> add('V');
      case 'p', 'b', 'f' -> add('P');
      case 't', 'd' -> {
        return dental(i, next);
      }
      case 's' -> {
        add('S');
        return word.startsWith("sch", i) ? i + 3 : i + 1;
      }
      case 'x' -> {
        add(i > 0 && next != 'i' && next != 'u', 'K');
        add('S');
      }
      case 'z' -> {
        add(next == 'h' ? 'C' : 'S');
        return next == 'h' ? i + 2 : i + 1;
      }
      case 'j' -> add('C');
      case 'c' -> {
        add(next == 'h' ? 'C' : next == 'e' || next == 'i' || next == 'y' ? 'S' : 'K');
        return next == 'h' ? i + 2 : i + 1;
      }
      case 'q' -> add(next == 'i' ? 'C' : 'K');
      case 'k', 'g' -> add('K');
      case 'n' -> {
        add('N');
        return next == 'g' && (i == 0 || !isVowel(at(i + 2))) ? i + 2 : i + 1;
      }
      case 'm' -> add('M');
      case 'l' -> add('L');
      case 'r' -> add(i == 0 || next == 0 || next == 'h' || isVowel(next), 'L');
      default -> code.append(word.charAt(i));
    }
    return i + 1;
  }

  private int dental(int i, char next) {
    if (word.startsWith("tch", i)) {
      return i + 1;
    }
    var hisses = next == 's' || next == 'z' || (next == 'j' && word.charAt(i) == 'd');
    add(hisses ? 'C' : 'T');
    return hisses ? i + 2 : i + 1;
  }

  private char at(int i) {
    return i < word.length() ? word.charAt(i) : 0;
  }

  private void add(boolean counts, char consonant) {
    if (counts) {
      add(consonant);
    }
  }

  private void add(char consonant) {
    add(code, consonant);
  }

  private static void add(StringBuilder code, char consonant) {
    if (code.isEmpty() || code.charAt(code.length() - 1) != consonant) {
      code.append(consonant);
    }
  }

  static boolean isVowel(char c) {
    return "aeiouy".indexOf(c) >= 0 && c != 0;
  }
}
