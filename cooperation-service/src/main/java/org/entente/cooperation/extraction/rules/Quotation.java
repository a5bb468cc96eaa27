package org.entente.cooperation.extraction.rules;

import java.util.function.Supplier;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand in quotation marks, from sentence to sentence of a paragraph, and whose they
 * are.
 */
final class Quotation {

  private boolean open;
  private boolean asked;
  private int paragraph = -1;
  private @Nullable Referent speaker;

  /** A new paragraph opens its quotation anew. */
  boolean[] quoted(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      open = false;
      speaker = null;
      asked = false;
    }
    var quoted = new boolean[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.at(i).is("\"")) {
        open = !open;
      }
      quoted[i] = open;
    }
    return quoted;
  }

  /**
   * Who speaks in a sentence: told in it, else before it in the same paragraph, else after it.
   *
   * @param after asked only where words are quoted and nobody is known to say them
   */
  @Nullable Referent speaker(
      Reading reading, @Nullable Speech speech, Supplier<@Nullable Referent> after) {
    if (speech != null && speech.by() != null) {
      speaker = speech.by();
    } else if (speaker == null && !asked && isAnyQuoted(reading)) {
      asked = true;
      speaker = after.get();
    }
    return speaker;
  }

  private static boolean isAnyQuoted(Reading reading) {
    for (boolean one : reading.quoted()) {
      if (one) {
        return true;
      }
    }
    return false;
  }
}
