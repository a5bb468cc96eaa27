package org.entente.cooperation.extraction.rules;

import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.lexicon.Form;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Where what follows a trigger begins and ends to belong to it. */
final class ClauseEnd {

  private final Lexicon lexicon;
  private final Reading reading;
  private final Trigger trigger;

  ClauseEnd(Lexicon lexicon, Reading reading, Trigger trigger) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.trigger = trigger;
  }

  /** "Detained and deported 20": what follows the second belongs to both. */
  int objectFrom() {
    int i = trigger.to();
    if (!trigger.isVerb() || !reading.word(i).equals("and")) {
      return i;
    }
    while (Grammar.isAdverb(reading.word(i + 1))) {
      i++;
    }
    var other = reading.triggerAt(i + 1);
    return other != null && other.form() == trigger.form() ? other.to() : trigger.to();
  }

  int end() {
    int i = objectFrom();
    while (i < reading.size()) {
      var word = reading.word(i);
      if (reading.sentence().at(i).isMark()
          && Grammar.CLAUSE_MARKS.contains(word)
          && !(word.equals("\"") && i < trigger.to() + 4)) {
        return i;
      }
      if (Grammar.CLAUSE_WORDS.contains(word)
          || (Grammar.ADJUNCT_WORDS.contains(word) && i > trigger.to())) {
        return i;
      }
      if (word.equals(",") && !goesOnAfterComma(i)) {
        return i;
      }
      if (i > trigger.to() && startsOther(i)) {
        return i;
      }
      i++;
    }
    return i;
  }

  /** A list goes on, or a preposition adds to the clause. */
  private boolean goesOnAfterComma(int comma) {
    var next = reading.word(comma + 1);
    if (trigger.act().frame().containsKey(next) || isListOfNouns(comma)) {
      return true;
    }
    var before = before(comma);
    return before != null && reading.listed(before).getLast().from() > comma;
  }

  /** "Power, internet and fuel": single words up to an "and". */
  private boolean isListOfNouns(int comma) {
    for (int i = comma + 1; i < Math.min(comma + 6, reading.size()); i++) {
      var word = reading.word(i);
      if (word.equals("and") || word.equals("or")) {
        return i > comma + 1 && !reading.isTriggerAt(i + 1);
      }
      boolean noun =
          word.equals(",")
              || (reading.sentence().at(i).isWord()
                  && !Grammar.STOPS_NOUNS.contains(word)
                  && !Grammar.PREPOSITIONS.contains(word)
                  && !reading.isTriggerAt(i)
                  && reading.referentAt(i) == null
                  && reading.report(lexicon, i) == null);
      if (!noun) {
        return false;
      }
    }
    return false;
  }

  private @Nullable Referent before(int i) {
    Referent last = null;
    for (var referent : reading.referents()) {
      if (referent.from() < i) {
        last = referent;
      }
    }
    return last;
  }

  /** Another verb of an act begins its own clause. */
  private boolean startsOther(int i) {
    var other = reading.triggerAt(i);
    if (other != null && other != trigger && other.isVerb() && !isPartOfOurs(other)) {
      return true;
    }
    return reading.report(lexicon, i) != null
        && !reading.word(i).equals("suspected")
        && reading.sentence().at(i).isWord()
        && !reading.sentence().at(i).capital()
        && !reading.word(i).equals("according")
        && !reading.word(i).endsWith("ly")
        && !Grammar.DETERMINERS.contains(reading.word(i - 1));
  }

  /**
   * "Promised to cooperate with": both are one; "a memorandum on combating crime": what it is on.
   */
  private boolean isPartOfOurs(Trigger other) {
    boolean promised = trigger.act().governs() == Act.Governs.PLANNED;
    boolean gerund =
        other.form() == Form.ING && Grammar.PREPOSITIONS.contains(reading.word(other.from() - 1));
    return other.act().weak() && (promised || gerund);
  }
}
