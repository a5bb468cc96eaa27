package org.entente.articles.quote;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import org.entente.articles.text.Characters;

/**
 * A text as quotes are compared: in NFC, every run of white space one space, characters that cannot
 * be seen left out. It knows for each of its UTF-16 code units the place in the text it was folded
 * from.
 */
final class FoldedText {

  private final String original;
  private final StringBuilder folded;
  private int[] starts;
  private int[] ends;

  private FoldedText(String original) {
    this.original = original;
    this.folded = new StringBuilder(original.length());
    this.starts = new int[original.length() + 1];
    this.ends = new int[original.length() + 1];
    fold();
  }

  static FoldedText of(String original) {
    return new FoldedText(original);
  }

  /** Folds a quote or a piece of context, without white space at its ends. */
  static String fold(String text) {
    return of(text).toString().strip();
  }

  /** Where the code unit at {@code index} of the folded text comes from. */
  int originalStart(int index) {
    return starts[index];
  }

  /** Where the code unit before {@code end} of the folded text ends in the original. */
  int originalEnd(int end) {
    return end == 0 ? 0 : ends[end - 1];
  }

  String original(int start, int end) {
    return original.substring(originalStart(start), originalEnd(end));
  }

  @Override
  public String toString() {
    return folded.toString();
  }

  private void fold() {
    boolean plain =
        Normalizer.isNormalized(original, Form.NFC)
            && original.codePoints().noneMatch(Characters::isInvisible);
    int at = 0;
    while (at < original.length()) {
      int codePoint = original.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (Characters.isSpace(codePoint)) {
        space(at, next);
      } else if (!Characters.isInvisible(codePoint)) {
        next = plain ? next : endOfSequence(next);
        sequence(at, next, plain);
      }
      at = next;
    }
  }

  /**
   * The end of the base character's combining sequence: no canonical composition reaches beyond it.
   * What cannot be seen between its parts does not end it.
   */
  private int endOfSequence(int start) {
    int end = start;
    for (int at = start; at < original.length(); ) {
      int codePoint = original.codePointAt(at);
      at += Character.charCount(codePoint);
      if (continuesSequence(codePoint)) {
        end = at;
      } else if (!Characters.isInvisible(codePoint)) {
        break;
      }
    }
    return end;
  }

  private static boolean continuesSequence(int codePoint) {
    boolean isConjoiningJamo = codePoint >= 0x1160 && codePoint <= 0x11FF;
    return isConjoiningJamo
        || switch (Character.getType(codePoint)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              true;
          default -> false;
        };
  }

  private void space(int start, int end) {
    int last = folded.length() - 1;
    if (last >= 0 && folded.charAt(last) == ' ') {
      ends[last] = end;
    } else {
      append(' ', start, end);
    }
  }

  private void sequence(int start, int end, boolean plain) {
    if (plain) {
      appendAsItIs(start, end);
      return;
    }
    var sequence = original.substring(start, end);
    var normal = Normalizer.normalize(visible(sequence), Form.NFC);
    if (normal.equals(sequence)) {
      appendAsItIs(start, end);
      return;
    }
    for (int i = 0; i < normal.length(); i++) {
      append(normal.charAt(i), start, end);
    }
  }

  private static String visible(String sequence) {
    return sequence
        .codePoints()
        .filter(c -> !Characters.isInvisible(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void appendAsItIs(int start, int end) {
    for (int i = start; i < end; i++) {
      append(original.charAt(i), i, i + 1);
    }
  }

  private void append(char character, int start, int end) {
    int at = folded.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, 2 * at);
      ends = Arrays.copyOf(ends, 2 * at);
    }
    folded.append(character);
    starts[at] = start;
    ends[at] = end;
  }
}
