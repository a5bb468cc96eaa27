package org.entente.cooperation.extraction.rules;

import java.util.List;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.StageFamily;
import org.entente.cooperation.party.Role;

/**
 * Sides of an act that its clause does not name, but what stands beside it in the sentence does.
 */
final class ImpliedSides {

  private final Lexicon lexicon;
  private final Reading reading;
  private final Suggestion suggestion;
  private final Trigger trigger;
  private final Clause clause;

  ImpliedSides(
      Lexicon lexicon, Reading reading, Suggestion suggestion, Trigger trigger, Clause clause) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.suggestion = suggestion;
    this.trigger = trigger;
    this.clause = clause;
  }

  /**
   * @param made of the acts before it in the same sentence
   */
  void add(List<Suggestion> made) {
    listed(made);
    during(made);
    attending();
    requested();
  }

  /** "The dispatch of a team and the issue of warnings": both are done by the same. */
  private void listed(List<Suggestion> made) {
    if (!trigger.isNoun() || made.isEmpty() || !suggestion.sides().isEmpty()) {
      return;
    }
    var before = made.getLast();
    boolean and = false;
    for (int i = Math.max(before.at + 1, trigger.from() - 4); i < trigger.from(); i++) {
      and |= reading.word(i).equals("and");
    }
    if (and && before.act.kind().family() != StageFamily.SPEECH) {
      before.cast.stream()
          .filter(c -> c.role() == Role.ACTOR || c.role() == Role.RECIPIENT)
          .forEach(c -> suggestion.cast(c.role(), c.referent()));
      suggestion.because(-0.15, "the sides are those of the act that it is listed with");
    }
  }

  /** "Called on the premier, during which he renewed": who was met is who was spoken to. */
  private void during(List<Suggestion> made) {
    var role = suggestion.act.frame().get("with");
    boolean during = reading.word(clause.start() - 1).equals("and");
    for (int i = Math.max(1, clause.start() - 6); i < clause.start(); i++) {
      during |= reading.word(i).equals("which") && reading.word(i - 1).equals("during");
    }
    if (!during || role == null || suggestion.sides().size() != 1) {
      return;
    }
    made.stream()
        .filter(m -> m.act.kind().family() == StageFamily.CONSULTATION)
        .filter(m -> m.sides().size() == 2 && m.sides().containsAll(suggestion.sides()))
        .flatMap(m -> m.cast.stream())
        .map(Suggestion.Cast::referent)
        .filter(one -> one.canAct() && !suggestion.sides().contains(one.side()))
        .limit(1)
        .forEach(one -> {
          suggestion.cast(Role.valueOf(role), one);
          suggestion.because(-0.1, "who was met is taken to be spoken to");
        });
  }

  /** "During a meeting, the premier and the president agreed": they met. */
  private void attending() {
    boolean met = suggestion.act.kind() == Kind.MEETING || suggestion.act.kind() == Kind.CALL;
    if (!met || !trigger.isNoun() || !suggestion.sides().isEmpty() || trigger.from() > 3) {
      return;
    }
    for (var other : reading.triggers()) {
      if (other.from() > trigger.to() && other.isVerb()) {
        var subject =
            new Clause(lexicon, reading, other).places().getOrDefault(Clause.SUBJECT, List.of());
        var sides = subject.stream().filter(Referent::canAct).filter(Referent::isKnown).toList();
        if (sides.stream().map(Referent::side).distinct().count() > 1) {
          sides.forEach(one -> suggestion.cast(Role.PARTICIPANT, one));
          suggestion.because(-0.1, "who acts at the meeting is taken to have met");
        }
        return;
      }
    }
  }

  /** "Approves the other's request": it was asked. */
  private void requested() {
    if (suggestion.act.kind() != Kind.REQUEST
        || !trigger.isNoun()
        || !suggestion.has(Role.ACTOR)
        || suggestion.has(Role.RECIPIENT)) {
      return;
    }
    clause.subjectOfSupport().stream()
        .filter(one -> one.canAct() && !suggestion.sides().contains(one.side()))
        .forEach(one -> suggestion.cast(Role.RECIPIENT, one));
  }
}
