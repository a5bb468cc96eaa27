package org.entente.cooperation.extraction.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** Sides of an act that the sentence does not tell: those of whom the text spoke before. */
final class CarriedSides {

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

  private final Reading reading;
  private final Discourse discourse;
  private final int number;
  private final Suggestion suggestion;
  private final Trigger trigger;
  private final Clause clause;

  /**
   * @param number of the sentence
   */
  CarriedSides(
      Reading reading,
      Discourse discourse,
      int number,
      Suggestion suggestion,
      Trigger trigger,
      Clause clause) {
    this.reading = reading;
    this.discourse = discourse;
    this.number = number;
    this.suggestion = suggestion;
    this.trigger = trigger;
    this.clause = clause;
  }

  void add() {
    definite();
    denied();
    otherSide();
    partner();
    host();
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
