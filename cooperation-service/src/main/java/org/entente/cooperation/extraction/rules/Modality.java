package org.entente.cooperation.extraction.rules;

import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.lexicon.Form;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.lexicon.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * How a sentence tells an act.
 *
 * @param silent nothing is said about whether it happens
 * @param governor the act that makes it only planned
 */
record Modality(
    boolean silent,
    boolean planned,
    boolean underWay,
    boolean negated,
    @Nullable Trigger governor) {

  private static final int NEAR = 3;
  private static final int REACH = 14;

  static Modality of(Lexicon lexicon, Reading reading, Trigger trigger, Clause clause) {
    return new Reader(lexicon, reading, trigger, clause).read();
  }

  private static final class Reader {

    private final Lexicon lexicon;
    private final Reading reading;
    private final Trigger trigger;
    private final Clause clause;

    Reader(Lexicon lexicon, Reading reading, Trigger trigger, Clause clause) {
      this.lexicon = lexicon;
      this.reading = reading;
      this.trigger = trigger;
      this.clause = clause;
    }

    Modality read() {
      var mentioned = new OnlyMentioned(lexicon, reading, trigger, clause);
      var governor = governor();
      boolean opaque = governor != null && governor.act().governs() == Act.Governs.OPAQUE;
      boolean silent =
          opaque
              || goesOnFromAnother()
              || mentioned.holds()
              || isConjoinedTo(lexicon.possible())
              || isPurpose(governor)
              || reading.isQuestion()
              || isConditional()
              || endsNear(lexicon.possible());
      boolean planned =
          governor != null
              || endsNear(lexicon.planned())
              || isConjoinedTo(lexicon.planned())
              || (governor == null && isHeadline())
              || mentioned.isPrepared();
      boolean negated = contains(lexicon.negations(), clause.start() - 1, trigger.from());
      boolean underWay = isUnderWay();
      return new Modality(silent, planned, underWay, negated, opaque ? null : governor);
    }

    /** "Thailand to deport 20": somebody will. */
    private boolean isHeadline() {
      return trigger.form() == Form.BASE
          && reading.word(trigger.from() - 1).equals("to")
          && reading.referentAt(clause.start() - 1) != null;
    }

    /** "Sent a team to arrest them" does not say that they were. */
    private boolean isPurpose(@Nullable Trigger governor) {
      boolean infinitive = trigger.form() == Form.BASE && reading.word(clause.start()).equals("to");
      if (!infinitive || endsNear(lexicon.planned()) || endsNear(lexicon.underWay())) {
        return false;
      }
      boolean governed = governor != null && clause.start() - governor.to() <= NEAR;
      boolean headline =
          clause.start() > 0
              && reading.referentAt(clause.start() - 1) != null
              && reading.triggers().getFirst() == trigger;
      return !governed && !headline;
    }

    /** "Will recognise it and impose sanctions": both are only planned. */
    private boolean isConjoinedTo(Phrases<String> phrases) {
      int and = clause.start() - 1;
      if (trigger.form() != Form.BASE || and < 1 || !isAnd(reading.word(and))) {
        return false;
      }
      Reader other = null;
      for (int i = and - 1; i >= Math.max(0, and - REACH * 2); i--) {
        var verb = reading.triggerAt(i);
        if (verb != null && verb.form() == Form.BASE) {
          other = new Reader(lexicon, reading, verb, new Clause(lexicon, reading, verb));
        }
        var word = reading.word(i);
        if (reading.sentence().at(i).isMark() && Grammar.CLAUSE_MARKS.contains(word)
            || Grammar.CLAUSE_WORDS.contains(word)) {
          break;
        }
        var found = phrases.at(reading.sentence(), i);
        if (found != null && found.to() <= and) {
          return true;
        }
      }
      if (other == null) {
        return false;
      }
      boolean infinitive = reading.word(other.trigger.from() - 1).equals("to");
      boolean planned = phrases == lexicon.planned();
      return other.endsNear(phrases)
          || (infinitive && (planned ? other.isHeadline() : other.isPurpose(other.governor())));
    }

    private static boolean isAnd(String word) {
      return word.equals("and") || word.equals("or");
    }

    /** "Collaborate to dismantle" is one act: its end is no act of its own. */
    private boolean goesOnFromAnother() {
      for (var other : reading.triggers()) {
        var last = reading.word(other.to() - 1);
        if (other.to() == trigger.from()
            && (last.equals("to") || last.equals("in") || last.equals("on"))) {
          return true;
        }
      }
      return false;
    }

    /** The nearest act before this one that governs it. */
    private @Nullable Trigger governor() {
      Trigger nearest = null;
      for (var other : reading.triggers()) {
        boolean tellsPast =
            isFinite() && !clause.passive() && other.act().governs() == Act.Governs.PLANNED;
        if (!tellsPast
            && other.act().governs() != Act.Governs.NOTHING
            && other.to() <= trigger.from()
            && trigger.from() - other.to() <= REACH * 2
            && reaches(other)) {
          nearest = other;
        }
      }
      return nearest;
    }

    /** No clause of its own begins between the two. */
    private boolean reaches(Trigger governor) {
      for (int i = governor.to(); i < trigger.from(); i++) {
        var word = reading.word(i);
        boolean mark =
            reading.sentence().at(i).isMark()
                && (word.equals(";")
                    || word.equals("–")
                    || word.equals(")")
                    || (word.equals("\"") && i > governor.to() + 1));
        if (mark
            || word.equals("while")
            || word.equals("but")
            || word.equals("whereas")
            || (Grammar.ADJUNCT_WORDS.contains(word)
                && !(word.equals("as") && !reading.word(i - 1).equals(",")))) {
          return false;
        }
        if (word.equals(",") && endsScope(i, governor)) {
          return false;
        }
        if (word.equals("and") && reading.report(lexicon, i + 1) != null) {
          return false; // "welcomed it and said"
        }
        if (word.equals("and")
            && (i + 1 == clause.start() || i + 1 == trigger.from())
            && isFinite()
            && governor.form() != Form.BASE) {
          return false; // "denied it and arrested two": two finite verbs
        }
      }
      return true;
    }

    private boolean endsScope(int comma, Trigger governor) {
      var next = reading.word(comma + 1);
      return trigger.form() == Form.ING && comma + 1 >= clause.start()
          || next.equals("which")
          || next.equals("where")
          || next.equals("who")
          || (isFinite()
              && governor.act().governs() == Act.Governs.PLANNED
              && reading.referentAt(comma + 1) != null);
    }

    private boolean isFinite() {
      return trigger.form() == Form.PRESENT
          || trigger.form() == Form.PAST
          || trigger.form() == Form.PAST_OR_PARTICIPLE;
    }

    private boolean isConditional() {
      boolean whole =
          lexicon.conditional().at(reading.sentence(), 0) != null
              || (reading.word(0).equals("\"")
                  && lexicon.conditional().at(reading.sentence(), 1) != null);
      if (whole) {
        return true;
      }
      for (int i = clause.start() - 1; i >= Math.max(0, clause.start() - REACH); i--) {
        if (reading.word(i).equals(",") || reading.word(i).equals(";")) {
          return false;
        }
        if (lexicon.conditional().at(reading.sentence(), i) != null) {
          return true;
        }
      }
      return reading.word(clause.end()).equals("if") || reading.word(clause.end()).equals("unless");
    }

    /** A phrase stands right before the act. */
    private boolean endsNear(Phrases<String> phrases) {
      int near = trigger.isNoun() ? 4 : NEAR;
      for (int i = Math.max(0, trigger.from() - 8); i < trigger.from(); i++) {
        for (var found : phrases.allAt(reading.sentence(), i)) {
          int last = Math.min(found.to(), trigger.from());
          if (found.to() <= trigger.from()
              && trigger.from() - last < near
              && isPlain(found.to(), trigger.from())) {
            return true;
          }
        }
      }
      return false;
    }

    private boolean isPlain(int from, int to) {
      for (int i = from; i < to; i++) {
        var word = reading.word(i);
        if (reading.sentence().at(i).isMark()
            || word.equals("and")
            || (reading.referentAt(i) != null && !trigger.isNoun())) {
          return false;
        }
      }
      return true;
    }

    private boolean contains(Phrases<String> phrases, int from, int to) {
      return phrases.within(reading.sentence(), Math.max(0, from - 1), to) != null;
    }

    private boolean isUnderWay() {
      boolean progressive = false;
      for (int i = clause.start(); i < trigger.from(); i++) {
        progressive |=
            trigger.form() == Form.ING
                && Grammar.BE.contains(reading.word(i))
                && !reading.word(i).equals("being");
      }
      return progressive || endsNear(lexicon.underWay());
    }
  }
}
