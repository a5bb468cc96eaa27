package org.entente.cooperation.extraction.rules;

import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Which words stand in quotation marks, from sentence to sentence of a paragraph, and whose they
 * are.
 */
final class Quotation {

  private boolean open;
  private int paragraph = -1;
  private @Nullable Referent speaker;

  /** A new paragraph opens its quotation anew. */
  boolean[] quoted(Sentence sentence) {
    if (sentence.paragraph() != paragraph) {
      paragraph = sentence.paragraph();
      open = false;
      speaker = null;
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

  /** Who speaks in a sentence: told in it, else after it, else before it in the same paragraph. */
  @Nullable Referent speaker(
      Reading reading, @Nullable Speech speech, @Nullable Reading next, Discourse discourse) {
    if (speech != null && speech.by() != null) {
      speaker = speech.by();
      return speaker;
    }
    boolean anyQuoted = false;
    for (boolean one : reading.quoted()) {
      anyQuoted |= one;
    }
    if (anyQuoted && next != null && speaker == null) {
      var told = Speech.of(discourse.lexicon(), next, discourse);
      speaker = told == null ? null : told.by();
    }
    if (!anyQuoted && speaker == null) {
      return null;
    }
    return speaker;
  }
}
