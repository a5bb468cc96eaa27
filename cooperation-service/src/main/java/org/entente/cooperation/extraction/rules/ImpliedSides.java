package org.entente.cooperation.extraction.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.StageFamily;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** Sides of an act that its clause does not name: what is told before or beside it tells them. */
final class ImpliedSides {

  private static final Set<Kind> WITH_OTHER_SIDE =
      EnumSet.of(
          Kind.BORDER_CLOSURE,
          Kind.TRADE_SUSPENSION,
          Kind.ARMED_CLASH,
          Kind.MEETING,
          Kind.DEPLOYMENT,
          Kind.TRAVEL_ADVISORY,
          Kind.JOINT_TASK_FORCE);

  private static final Set<Kind> BETWEEN_NEIGHBOURS =
      EnumSet.of(Kind.BORDER_CLOSURE, Kind.TRADE_SUSPENSION, Kind.ARMED_CLASH);

  private final Lexicon lexicon;
  private final Reading reading;
  private final Discourse discourse;
  private final int number;
  private final Suggestion suggestion;
  private final Trigger trigger;
  private final Clause clause;

  /**
   * @param number of the sentence
   */
  ImpliedSides(
      Lexicon lexicon,
      Reading reading,
      Discourse discourse,
      int number,
      Suggestion suggestion,
      Trigger trigger,
      Clause clause) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.discourse = discourse;
    this.number = number;
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
    definite();
    denied();
    otherSide();
    partner();
    host();
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

  /** "Rejected the accusation": that of whoever made it last. */
  private void denied() {
    if (suggestion.act.kind() != Kind.DENIAL || suggestion.has(Role.RECIPIENT)) {
      return;
    }
    var accuser = discourse.acts().accuser(suggestion, reading.sentence().paragraph());
    if (accuser != null) {
      suggestion.cast(Role.RECIPIENT, accuser);
      suggestion.because(-0.15, "whoever accused before is taken to be answered");
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

  /** "The talks", "agreed upon": those who were spoken of before. */
  private void definite() {
    var kind = suggestion.act.kind();
    boolean talks =
        kind == Kind.MEETING && trigger.isNoun() && reading.word(trigger.from() - 1).equals("the");
    boolean agreed = kind == Kind.AGREEMENT && clause.passiveOrFixed();
    if ((talks || agreed) && suggestion.sides().isEmpty()) {
      var role = talks ? Role.PARTICIPANT : Role.ACTOR;
      var sides = talks ? discourse.acts().meeting() : discourse.pair(reading, trigger.from());
      sides.forEach(one -> suggestion.cast(role, one));
      suggestion.because(-0.25, "the sides are taken from what was told before");
    }
  }

  /** Where the act needs two sides and the sentence has one, the other may be in the one before. */
  private void otherSide() {
    if (isWithUnknown()
        || isAmongThemselves()
        || !suggestion.act.needs().contains(Act.Need.TWO)
        || suggestion.sides().size() != 1
        || !WITH_OTHER_SIDE.contains(suggestion.act.kind())) {
      return;
    }
    var found = inSentence();
    var carried =
        found != null
            ? List.of(found)
            : discourse.otherSide(reading.sentence().paragraph(), number, suggestion.sides());
    if (carried.size() != 1) {
      return;
    }
    var role =
        suggestion.has(Role.PARTICIPANT)
            ? Role.PARTICIPANT
            : suggestion.has(Role.RECIPIENT) ? Role.ACTOR : Role.RECIPIENT;
    suggestion.cast(role, carried.getFirst());
    suggestion.because(
        found != null ? -0.15 : -0.25,
        "the other side is taken from %s"
            .formatted(found != null ? "the rest of the sentence" : "the sentence before"));
  }

  /** "During talks with the ministry, the premier of the same state said". */
  private boolean isAmongThemselves() {
    return suggestion.act.kind() == Kind.MEETING
        && trigger.isNoun()
        && reading.referents().stream()
            .anyMatch(one ->
                one.from() > trigger.to()
                    && one.canAct()
                    && reading.preposition(one) == null
                    && suggestion.sides().contains(one.side()));
  }

  /** "Discussions with the committee": somebody is told whom nobody knows. */
  private boolean isWithUnknown() {
    int with = trigger.to();
    if (!reading.word(with).equals("with")) {
      return false;
    }
    return reading.referents().stream().noneMatch(r -> r.from() > with && r.from() <= with + 3);
  }

  private @Nullable Referent inSentence() {
    Referent only = null;
    boolean meeting = suggestion.act.kind() == Kind.MEETING;
    for (var one : reading.referents()) {
      boolean other =
          one.country() != null
              && (one.canAct() || one.is(Nature.ADJECTIVE) && !meeting)
              && !(meeting && "with".equals(reading.preposition(one)))
              && !suggestion.sides().contains(one.country());
      if (other && only != null && !Objects.equals(only.country(), one.country())) {
        return null;
      }
      only = other ? one : only;
    }
    return only == null ? null : only.is(Nature.ADJECTIVE) ? only.as(Nature.STATE) : only;
  }

  /**
   * Of neighbours at odds one is often not named again: the only other state spoken of is meant.
   */
  private void partner() {
    if (!BETWEEN_NEIGHBOURS.contains(suggestion.act.kind()) || suggestion.sides().size() > 1) {
      return;
    }
    var both = discourse.onlyTwo(reading.sentence().paragraph());
    boolean fits = both.stream().map(Referent::side).toList().containsAll(suggestion.sides());
    if (both.size() != 2 || !fits) {
      return;
    }
    boolean clash = suggestion.act.kind() == Kind.ARMED_CLASH;
    for (var one : both) {
      if (!suggestion.sides().contains(one.side())) {
        suggestion.cast(
            clash ? Role.PARTICIPANT : suggestion.has(Role.RECIPIENT) ? Role.ACTOR : Role.RECIPIENT,
            one);
        suggestion.because(-0.2, "the other side is the only state spoken of beside");
      }
    }
  }

  /** Where somebody was missed is told in the sentence before, as the place of the conference. */
  private void host() {
    if (suggestion.act.kind() == Kind.ABSENCE && !suggestion.has(Role.HOST)) {
      var place = discourse.venue(reading.sentence().paragraph());
      if (place != null && !suggestion.sides().contains(place.side())) {
        suggestion.cast(Role.HOST, place.again().state());
        suggestion.because(-0.1, "the state where the meeting was is taken for its host");
      }
    }
  }
}
