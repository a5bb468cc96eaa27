package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.cooperation.claim.Stance;
import org.entente.cooperation.extraction.lexicon.Form;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.StageFamily;
import org.jspecify.annotations.Nullable;

/** The clause of a trigger: who stands in which grammatical place of it. */
final class Clause {

  static final String SUBJECT = "subject";
  static final String OBJECT = "object";

  private final Lexicon lexicon;
  private final Reading reading;
  private final Trigger trigger;
  private final boolean passive;
  private final int verbStart;
  private final int end;

  Clause(Lexicon lexicon, Reading reading, Trigger trigger) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.trigger = trigger;
    this.verbStart = verbStart();
    this.passive = isPassive();
    this.end = end();
  }

  /** Whoever did it need not be told. */
  boolean passiveOrFixed() {
    return passive || !trigger.isVerb();
  }

  boolean passive() {
    return passive;
  }

  /** Where the auxiliaries of the verb begin. */
  int start() {
    return verbStart;
  }

  int end() {
    int i = trigger.to();
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
    if (trigger.act().frame().containsKey(next)) {
      return true;
    }
    var before = before(comma);
    return before != null && reading.listed(before).getLast().from() > comma;
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
    for (var other : reading.triggers()) {
      if (other.from() == i && other != trigger && other.isVerb() && i > trigger.to()) {
        return true;
      }
    }
    return lexicon.reporting().at(reading.sentence(), i) != null
        && reading.sentence().at(i).isWord()
        && !reading.sentence().at(i).capital()
        && !reading.word(i).equals("according")
        && !reading.word(i).endsWith("ly")
        && !Grammar.DETERMINERS.contains(reading.word(i - 1));
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
        || (next.equals("of") && trigger.act().kind().family() == StageFamily.SPEECH)
        || (before != null && before.is(Nature.PEOPLE, Nature.THING))
        || (before == null && lexicon.people().at(reading.sentence(), verbStart - 1) != null);
  }

  /** Who stands where, by the names of places that the lexicon's frames use. */
  Map<String, List<Referent>> places() {
    var places = new HashMap<String, List<Referent>>();
    var left = trigger.isNoun() ? ofNoun() : subject();
    if (!left.isEmpty()) {
      places.put(passive ? OBJECT : SUBJECT, new ArrayList<>(left));
    }
    for (var referent : reading.referents()) {
      if (referent.from() >= trigger.to() && referent.from() < end) {
        var first = reading.listed(referent).getFirst();
        if (first.from() < trigger.to() - 1 && first != referent) {
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

  /** Who is subject of the verb: the nearest before it that depends on no preposition. */
  private List<Referent> subject() {
    var antecedent =
        passive && !isBe() && trigger.act().kind().family() == StageFamily.SPEECH
            ? nearest()
            : antecedent();
    if (antecedent != null) {
      return reading.listed(antecedent);
    }
    int left = leftBound();
    boolean conjoined = isConjoined();
    Referent subject = null;
    for (var referent : reading.referents()) {
      if (referent.from() < left || referent.to() > verbStart) {
        continue;
      }
      var first = reading.listed(referent).getFirst();
      if (reading.preposition(first) != null || referent.is(Nature.ADJECTIVE, Nature.PLACE)) {
        continue;
      }
      if (subject == null || !conjoined) {
        subject = referent;
      }
    }
    if (subject == null) {
      return List.of();
    }
    int last = verbStart;
    return reading.listed(subject).stream()
        .filter(r -> r.to() <= last && r.from() >= left)
        .toList();
  }

  private boolean isBe() {
    for (int i = verbStart; i < trigger.from(); i++) {
      if (Grammar.BE.contains(reading.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** "The firm and its owners, accused of": whoever stands right before. */
  private @Nullable Referent nearest() {
    Referent last = null;
    for (var referent : reading.referents()) {
      if (referent.to() <= verbStart
          && verbStart - referent.to() <= 5
          && !referent.is(Nature.ADJECTIVE, Nature.PLACE)) {
        last = referent;
      }
    }
    return last;
  }

  /** Whom "who" or "that" right before the verb stands for. */
  private @Nullable Referent antecedent() {
    var word = reading.word(verbStart - 1);
    if (!word.equals("who") && !word.equals("which") && !word.equals("that")) {
      return null;
    }
    int to = reading.word(verbStart - 2).equals(",") ? verbStart - 2 : verbStart - 1;
    for (var referent : reading.referents()) {
      if (referent.to() == to && !referent.is(Nature.ADJECTIVE, Nature.PLACE)) {
        return referent;
      }
    }
    return null;
  }

  /** "Arrested and deported": the verb goes on from another. */
  private boolean isConjoined() {
    var before = reading.word(verbStart - 1);
    boolean and =
        before.equals("and")
            || before.equals("then")
            || (before.equals(",") && trigger.form() == Form.ING);
    return and || before.equals("by") || before.equals("for");
  }

  private int leftBound() {
    int i = verbStart - 1;
    boolean relative = false;
    while (i >= 0) {
      var word = reading.word(i);
      int quotation = reading.shortQuotation(i);
      if (quotation >= 0) {
        i = quotation - 1;
        continue;
      }
      if (i == verbStart - 1
          && i > 0
          && word.equals("\"")
          && reading.sentence().at(i - 1).isWord()) {
        i--; // only the verb is quoted
        continue;
      }
      if (word.equals(")")) {
        while (i > 0 && !reading.word(i).equals("(")) {
          i--;
        }
      } else if (reading.sentence().at(i).isMark() && Grammar.CLAUSE_MARKS.contains(word)) {
        return i + 1;
      }
      if (word.equals("who")
          || word.equals("which")
          || (word.equals("that") && i == verbStart - 1)) {
        if (i == verbStart - 1) {
          relative = true; // whom it stands for is before it
        } else {
          return i + 1;
        }
      } else if (Grammar.CLAUSE_WORDS.contains(word) || word.equals("that")) {
        return i + 1;
      } else if (!relative && isReport(i)) {
        return i + 1;
      }
      i--;
    }
    return 0;
  }

  private boolean isReport(int i) {
    var report = lexicon.reporting().at(reading.sentence(), i);
    return report != null
        && !reading.sentence().at(i).capital()
        && report.to() <= verbStart
        && (report.meaning() != Stance.ALLEGED || reading.word(report.to()).equals("that"))
        && !reading.word(i).endsWith("ly")
        && !reading.word(i).equals("according")
        && !Grammar.DETERMINERS.contains(reading.word(i - 1));
  }

  /** Who stands right before a noun: "Thailand's deportation of", "U.S. and U.K. sanctions". */
  private List<Referent> ofNoun() {
    for (var referent : reading.referents()) {
      boolean beside = referent.to() <= trigger.from() && trigger.from() - referent.to() <= 3;
      if (beside && isOnlyAdjectives(referent.to(), trigger.from())) {
        return reading.listed(referent).stream().filter(r -> r.to() <= trigger.from()).toList();
      }
    }
    return List.of();
  }

  private boolean isOnlyAdjectives(int from, int to) {
    for (int i = from; i < to; i++) {
      var word = reading.word(i);
      boolean adjective =
          reading.sentence().at(i).isWord()
              && (word.equals("'s") || !Grammar.STOPS_NOUNS.contains(word))
              && !Grammar.PREPOSITIONS.contains(word)
              && !reading.isTriggerAt(i)
              && lexicon.reporting().at(reading.sentence(), i) == null;
      if (!adjective) {
        return false;
      }
    }
    return true;
  }

  /** Subject of the verb that a noun is the object of. */
  List<Referent> subjectOfSupport() {
    return subject();
  }
}
