package org.entente.cooperation.extraction.text;

/**
 * A word, a number or a sign.
 *
 * @param start in UTF-16 code units of the whole text
 * @param end after the last one
 * @param word in lower case, with straight apostrophes
 * @param capital it begins with a capital letter
 * @param joined a hyphen or dash stands between it and the one before, and no space
 */
public record Token(int start, int end, String word, Type type, boolean capital, boolean joined) {

  /** What it is made of. */
  public enum Type {
    WORD,
    NUMBER,
    /** Of a currency, or percent. */
    SYMBOL,
    MARK
  }

  public boolean is(String other) {
    return word.equals(other);
  }

  public boolean isWord() {
    return type == Type.WORD;
  }

  public boolean isMark() {
    return type == Type.MARK;
  }
}
