package org.entente.cooperation.extraction.rules;

import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;

/** Adds date, place, numbers and fields to a suggestion, from its clause or else its sentence. */
final class Particulars {

  private final Lexicon lexicon;
  private final Reading reading;
  private final Suggestion suggestion;
  private final Clause clause;
  private final Trigger trigger;

  Particulars(
      Lexicon lexicon, Reading reading, Suggestion suggestion, Clause clause, Trigger trigger) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.suggestion = suggestion;
    this.clause = clause;
    this.trigger = trigger;
  }

  void add() {
    new ActDate(lexicon, reading, suggestion, clause, trigger).add();
    place();
    new ActFigures(reading, suggestion, clause, trigger).add();
    for (int i = 0; i < reading.size(); i++) {
      var context = lexicon.contexts().at(reading.sentence(), i);
      if (context != null) {
        suggestion.contexts.add(context.meaning());
      }
    }
  }

  private void place() {
    for (var referent : reading.referents()) {
      boolean inClause = referent.from() >= trigger.to() && referent.from() < clause.end();
      var preposition = reading.preposition(referent);
      boolean in =
          "in".equals(preposition) || "at".equals(preposition) || "near".equals(preposition);
      if (inClause && in && referent.is(Nature.PLACE)) {
        suggestion.place = referent;
        return;
      }
    }
  }
}
