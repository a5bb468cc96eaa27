package org.entente.cooperation.extraction.rules;

import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** A sentence and the text that prints it, by whose words those it speaks of are labelled. */
record Printed(String text, Sentence sentence) {

  Referent referent(int from, int to, Nature nature, @Nullable String country) {
    return referent(from, to, nature, null, country);
  }

  Referent referent(
      int from, int to, Nature nature, @Nullable String entityId, @Nullable String country) {
    return new Referent(
        from, end(to), nature, entityId, country, words(from, to), null, false, null);
  }

  Referent anaphor(int from, int to, String sort) {
    return new Referent(
        from, end(to), Nature.ANAPHOR, null, null, words(from, to), sort, false, null);
  }

  private int end(int to) {
    return Math.min(to, sentence.size());
  }

  /** The words between two tokens. */
  String words(int from, int to) {
    return text.substring(sentence.at(from).start(), sentence.at(end(to) - 1).end());
  }
}
