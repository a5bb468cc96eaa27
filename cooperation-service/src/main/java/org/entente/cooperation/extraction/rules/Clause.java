package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.StageFamily;

/** The clause of a trigger: who stands in which grammatical place of it. */
final class Clause {

  static final String SUBJECT = "subject";
  static final String OBJECT = "object";

  private final Lexicon lexicon;
  private final Reading reading;
  private final Trigger trigger;
  private final boolean passive;
  private final int verbStart;
  private final int objectFrom;
  private final int end;
  private final Subject subject;

  Clause(Lexicon lexicon, Reading reading, Trigger trigger) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.trigger = trigger;
    this.verbStart = verbStart();
    this.passive = isPassive();
    var following = new ClauseEnd(lexicon, reading, trigger);
    this.objectFrom = following.objectFrom();
    this.end = following.end();
    this.subject = new Subject(lexicon, reading, trigger, verbStart, passive);
  }

  /** Whoever did it need not be told. */
  boolean passiveOrFixed() {
    return passive || !trigger.isVerb();
  }

  boolean passive() {
    return passive;
  }

  /** After its last token. */
  int end() {
    return end;
  }

  /** Subject of the verb that a noun is the object of. */
  List<Referent> subjectOfSupport() {
    return subject.ofSupport();
  }

  /** Where the auxiliaries of the verb begin. */
  int start() {
    return verbStart;
  }

  private int verbStart() {
    int i = trigger.from();
    while (i > 0 && trigger.from() - i < 7) {
      var word = reading.word(i - 1);
      if (!Grammar.BE.contains(word)
          && !Grammar.HAVE.contains(word)
          && !Grammar.MODALS.contains(word)
          && !Grammar.isAdverb(word)) {
        break;
      }
      i--;
    }
    return i;
  }

  private boolean isPassive() {
    if (!trigger.isParticiple()) {
      return false;
    }
    boolean be = false;
    boolean have = false;
    for (int i = verbStart; i < trigger.from(); i++) {
      be |= Grammar.BE.contains(reading.word(i));
      have |= Grammar.HAVE.contains(reading.word(i));
    }
    return be || (!have && isReduced());
  }

  /** "The 40 Danes detained in Peru": a participle right after people, and no object after it. */
  private boolean isReduced() {
    var next = reading.word(trigger.to());
    boolean noObject =
        next.isEmpty()
            || Grammar.PREPOSITIONS.contains(next)
            || Grammar.ADJUNCT_WORDS.contains(next)
            || !reading.sentence().at(trigger.to()).isWord();
    if (!noObject || verbStart == 0) {
      return false;
    }
    var before = reading.referentAt(verbStart - 1);
    return (next.equals("by") && !trigger.act().frame().isEmpty())
        || (next.equals("of")
            && trigger.to() - trigger.from() == 1
            && trigger.act().kind().family() == StageFamily.SPEECH)
        || (before != null && (before.is(Nature.PEOPLE, Nature.THING) || before.stands("those")))
        || (before == null && lexicon.people().at(reading.sentence(), verbStart - 1) != null);
  }

  /** Who stands where, by the names of places that the lexicon's frames use. */
  Map<String, List<Referent>> places() {
    var places = new HashMap<String, List<Referent>>();
    var left = trigger.isNoun() ? subject.ofNoun() : subject.ofVerb();
    if (!left.isEmpty()) {
      places.put(passive ? OBJECT : SUBJECT, new ArrayList<>(left));
    }
    for (var referent : reading.referents()) {
      if (referent.from() >= objectFrom && referent.from() < end) {
        var first = reading.listed(referent).getFirst();
        if (first.from() < objectFrom - 1 && first != referent) {
          continue;
        }
        var preposition = reading.preposition(first);
        var place = preposition == null ? OBJECT : preposition;
        if (place.equals(OBJECT) && passive) {
          continue;
        }
        places.computeIfAbsent(place, p -> new ArrayList<>()).add(referent);
      } else if (referent.from() >= trigger.from() && referent.to() <= trigger.to()) {
        places.computeIfAbsent(OBJECT, p -> new ArrayList<>()).add(referent); // within the phrase
      }
    }
    return places;
  }
}
