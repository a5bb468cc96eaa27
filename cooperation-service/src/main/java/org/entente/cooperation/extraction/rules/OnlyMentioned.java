package org.entente.cooperation.extraction.rules;

import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.lexicon.Phrases;

/** Words of an act by which it is spoken of, but not told. */
final class OnlyMentioned {

  private static final int NEAR = 3;
  private static final int REACH = 14;

  private final Lexicon lexicon;
  private final Reading reading;
  private final Trigger trigger;
  private final Clause clause;

  OnlyMentioned(Lexicon lexicon, Reading reading, Trigger trigger, Clause clause) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.trigger = trigger;
    this.clause = clause;
  }

  boolean holds() {
    return trigger.isNoun()
        ? isUndone() || isOfAnother() || isSaid(lexicon.undone())
        : isAttributive();
  }

  /** The noun of the act is to come. */
  boolean isPrepared() {
    return trigger.isNoun() && isSaid(lexicon.prepared());
  }

  /** "Releases frozen assets": whoever releases them need not have frozen them. */
  private boolean isAttributive() {
    int at = trigger.from();
    boolean participle = trigger.isParticiple() && clause.start() == at && at > 0;
    if (!participle || trigger.to() >= reading.size()) {
      return false;
    }
    var before = reading.word(at - 1);
    var next = reading.word(trigger.to());
    boolean modifies =
        Grammar.DETERMINERS.contains(before)
            || Grammar.PREPOSITIONS.contains(before)
            || (before.endsWith("ing") && reading.referentAt(at - 1) == null)
            || reading.quantities().stream().anyMatch(q -> q.to() == at);
    return modifies
        && reading.sentence().at(trigger.to()).isWord()
        && !Grammar.PREPOSITIONS.contains(next)
        && !Grammar.DETERMINERS.contains(next)
        && !Grammar.ADJUNCT_WORDS.contains(next)
        && !Grammar.STOPS_NOUNS.contains(next)
        && reading.quantities().stream().noneMatch(q -> q.from() == trigger.to());
  }

  /** "Stopped the extradition", but not "ended with the deportation". */
  private boolean isUndone() {
    int i = trigger.from() - 1;
    while (i > 0
        && trigger.from() - i <= NEAR
        && lexicon.undone().at(reading.sentence(), i) == null) {
      if (Grammar.PREPOSITIONS.contains(reading.word(i)) && !reading.word(i).equals("to")) {
        return false;
      }
      i--;
    }
    return lexicon.undone().at(reading.sentence(), i) != null;
  }

  /** "An extradition treaty", "an arrest warrant": not the act, but something about it. */
  private boolean isOfAnother() {
    return lexicon.aboutActs().at(reading.sentence(), trigger.to()) != null;
  }

  /** "Their extradition is being prepared", "the deportations were stopped". */
  private boolean isSaid(Phrases<String> phrases) {
    boolean be = false;
    for (int i = trigger.to(); i < Math.min(trigger.to() + REACH, reading.size()); i++) {
      var word = reading.word(i);
      if (reading.sentence().at(i).isMark() || Grammar.CLAUSE_WORDS.contains(word)) {
        return false;
      }
      if (be && phrases.at(reading.sentence(), i) != null) {
        return true;
      }
      be |= Grammar.BE.contains(word);
    }
    return false;
  }
}
