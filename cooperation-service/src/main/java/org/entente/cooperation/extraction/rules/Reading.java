package org.entente.cooperation.extraction.rules;

import java.util.List;
import org.entente.cooperation.extraction.date.Dated;
import org.entente.cooperation.extraction.figure.Quantity;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/** All that was found in a sentence before anything is concluded from it. */
record Reading(
    Sentence sentence,
    List<Referent> referents,
    List<Trigger> triggers,
    List<Quantity> quantities,
    List<Dated> dates,
    boolean[] quoted) {

  String word(int i) {
    return sentence.word(i);
  }

  int size() {
    return sentence.size();
  }

  boolean isQuestion() {
    int last = size() - 1;
    while (last > 0 && word(last).equals("\"")) {
      last--;
    }
    return word(last).equals("?");
  }

  /** Stands within quotation marks. */
  boolean isQuoted(int i) {
    return i >= 0 && i < quoted.length && quoted[i];
  }

  @Nullable Referent referentAt(int i) {
    for (var referent : referents) {
      if (i >= referent.from() && i < referent.to()) {
        return referent;
      }
    }
    return null;
  }

  /** The referents that are listed together with one, in their order. */
  List<Referent> listed(Referent one) {
    int at = referents.indexOf(one);
    int first = at;
    while (first > 0 && isListed(referents.get(first - 1), referents.get(first))) {
      first--;
    }
    int last = at;
    while (last + 1 < referents.size() && isListed(referents.get(last), referents.get(last + 1))) {
      last++;
    }
    return referents.subList(first, last + 1);
  }

  private boolean isListed(Referent one, Referent next) {
    boolean and = sentence.at(next.from()).joined();
    if (next.from() - one.to() > 6) {
      return false;
    }
    for (int i = one.to(); i < next.from(); i++) {
      var word = word(i);
      and |=
          word.equals("and")
              || word.equals(",")
              || word.equals("or")
              || word.equals("&")
              || word.equals("well");
      boolean isTitle =
          sentence.at(i).isWord()
              && !Grammar.PREPOSITIONS.contains(word)
              && i > one.to()
              && !isTriggerAt(i)
              && !Grammar.BE.contains(word)
              && !Grammar.HAVE.contains(word)
              && next.from() - i <= 3
              && !Grammar.CLAUSE_WORDS.contains(word)
              && !Grammar.MODALS.contains(word)
              && !Grammar.ADJUNCT_WORDS.contains(word);
      if (!Grammar.BETWEEN_LISTED.contains(word) && !isTitle) {
        return false;
      }
    }
    return and;
  }

  boolean isTriggerAt(int i) {
    for (var trigger : triggers) {
      if (trigger.from() == i) {
        return true;
      }
    }
    return false;
  }

  /** The preposition that a referent depends on, or null. */
  @Nullable String preposition(Referent referent) {
    for (int i = referent.from() - 1; i >= 0 && i >= referent.from() - 7; i--) {
      var word = word(i);
      if (Grammar.PREPOSITIONS.contains(word)) {
        return word;
      }
      boolean stops =
          sentence.at(i).isMark()
              || isTriggerAt(i)
              || endsTrigger(i)
              || Grammar.BE.contains(word)
              || Grammar.HAVE.contains(word)
              || Grammar.CLAUSE_WORDS.contains(word)
              || word.equals("and")
              || word.equals("that")
              || referentAt(i) != null;
      if (stops) {
        return null;
      }
    }
    return null;
  }

  private boolean endsTrigger(int i) {
    for (var trigger : triggers) {
      if (i >= trigger.from() && i < trigger.to()) {
        return true;
      }
    }
    return false;
  }
}
