package org.entente.cooperation.extraction.rules;

import java.util.List;
import org.entente.cooperation.claim.Stance;
import org.entente.cooperation.extraction.lexicon.Form;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.StageFamily;
import org.jspecify.annotations.Nullable;

/** Who stands before a trigger as its subject, or as whom its noun is of. */
final class Subject {

  private final Lexicon lexicon;
  private final Reading reading;
  private final Trigger trigger;
  private final int verbStart;
  private final boolean passive;

  /**
   * @param verbStart where the auxiliaries of the verb begin
   */
  Subject(Lexicon lexicon, Reading reading, Trigger trigger, int verbStart, boolean passive) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.trigger = trigger;
    this.verbStart = verbStart;
    this.passive = passive;
  }

  /** Who is subject of the verb: the nearest before it that depends on no preposition. */
  List<Referent> ofVerb() {
    return find(isConjoined());
  }

  /** Who stands right before a noun: "Thailand's deportation of", "U.S. and U.K. sanctions". */
  List<Referent> ofNoun() {
    for (var referent : reading.referents()) {
      boolean beside = referent.to() <= trigger.from() && trigger.from() - referent.to() <= 3;
      if (beside && isOnlyAdjectives(referent.to(), trigger.from())) {
        return reading.listed(referent).stream().filter(r -> r.to() <= trigger.from()).toList();
      }
    }
    return List.of();
  }

  /** Subject of the verb that a noun is the object of. */
  List<Referent> ofSupport() {
    return find(true);
  }

  /**
   * @param first rather than the nearest: in "arrested 20 in a raid" it is who arrested
   */
  private List<Referent> find(boolean first) {
    boolean accused = passive && !isBe() && trigger.act().kind().family() == StageFamily.SPEECH;
    var antecedent = accused ? nearest() : antecedent();
    if (antecedent != null) {
      return reading.listed(antecedent);
    }
    if (accused || reading.word(verbStart - 1).equals("who")) {
      return List.of(); // nobody known stands there
    }
    int left = leftBound();
    Referent subject = null;
    for (var referent : reading.referents()) {
      if (referent.from() < left || referent.to() > verbStart) {
        continue;
      }
      var head = reading.listed(referent).getFirst();
      if (reading.preposition(head) != null || referent.is(Nature.ADJECTIVE, Nature.PLACE)) {
        continue;
      }
      if (subject == null || !first) {
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
          && !referent.is(Nature.PLACE)) {
        last = referent;
      }
    }
    return last == null || last.is(Nature.ADJECTIVE)
        ? null
        : last; // "a Mexican admiral": nobody known
  }

  /** Whom "who" or "that" right before the verb stands for. */
  private @Nullable Referent antecedent() {
    int after = beforeDate(verbStart);
    var word = reading.word(after - 1);
    if (!word.equals("who") && !word.equals("which") && !word.equals("that")) {
      return null;
    }
    int to = reading.word(after - 2).equals(",") ? after - 2 : after - 1;
    for (var referent : reading.referents()) {
      boolean ofMany = // "four members of a gang who"
          referent.is(Nature.PEOPLE)
              && referent.to() < to
              && to - referent.to() <= 5
              && reading.word(referent.to()).equals("of");
      if ((referent.to() == to || ofMany) && !referent.is(Nature.ADJECTIVE, Nature.PLACE)) {
        return referent;
      }
    }
    return null;
  }

  /** "Which this month sanctioned", "who on Friday arrested". */
  private int beforeDate(int verb) {
    for (var dated : reading.dates()) {
      if (dated.to() == verb) {
        return Grammar.PREPOSITIONS.contains(reading.word(dated.from() - 1))
            ? dated.from() - 1
            : dated.from();
      }
    }
    return verb;
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
    var report = reading.report(lexicon, i);
    return report != null
        && !reading.sentence().at(i).capital()
        && report.to() <= verbStart
        && (report.meaning() != Stance.ALLEGED || reading.word(report.to()).equals("that"))
        && !reading.word(i).endsWith("ly")
        && !reading.word(i).equals("according")
        && !Grammar.DETERMINERS.contains(reading.word(i - 1));
  }

  private boolean isOnlyAdjectives(int from, int to) {
    for (int i = from; i < to; i++) {
      var word = reading.word(i);
      boolean adjective =
          reading.sentence().at(i).isWord()
              && (word.equals("'s") || !Grammar.STOPS_NOUNS.contains(word))
              && !Grammar.PREPOSITIONS.contains(word)
              && !reading.isTriggerAt(i)
              && reading.report(lexicon, i) == null;
      if (!adjective) {
        return false;
      }
    }
    return true;
  }
}
