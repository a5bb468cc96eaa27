package org.entente.cooperation.extraction.text;

import java.util.List;

/**
 * A sentence and the paragraph it stands in.
 *
 * @param start in UTF-16 code units of the whole text, white space left out
 * @param end after the last one
 * @param paragraph counted from 0
 */
public record Sentence(int start, int end, int paragraph, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public Token at(int i) {
    return tokens.get(i);
  }

  public int size() {
    return tokens.size();
  }

  /** The word there, and none before the beginning and after the end. */
  public String word(int i) {
    return i < 0 || i >= tokens.size() ? "" : tokens.get(i).word();
  }
}
