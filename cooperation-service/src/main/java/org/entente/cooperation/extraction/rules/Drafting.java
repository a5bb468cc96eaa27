package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.claim.Stance;
import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.lexicon.Form;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.kind.StageFamily;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** Makes suggestions of what one sentence tells. */
final class Drafting {

  private static final Set<Kind> WITH_OTHER_SIDE =
      EnumSet.of(
          Kind.BORDER_CLOSURE,
          Kind.TRADE_SUSPENSION,
          Kind.ARMED_CLASH,
          Kind.MEETING,
          Kind.DEPLOYMENT,
          Kind.TRAVEL_ADVISORY,
          Kind.JOINT_TASK_FORCE);

  private final Lexicon lexicon;
  private final Reading reading;
  private final Discourse discourse;
  private final int number;
  private final @Nullable Speech speech;

  Drafting(
      Lexicon lexicon, Reading reading, Discourse discourse, int number, @Nullable Speech speech) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.discourse = discourse;
    this.number = number;
    this.speech = speech;
  }

  List<Suggestion> suggestions() {
    var made = new ArrayList<Suggestion>();
    var replaced = new HashSet<Trigger>();
    for (var trigger : reading.triggers()) {
      var clause = new Clause(lexicon, reading, trigger);
      var modality = Modality.of(lexicon, reading, trigger, clause);
      if (modality.silent()) {
        continue;
      }
      var governor = modality.governor();
      if (governor != null
          && (trigger.act().weak()
              || trigger.from() - governor.to() > 12
              || trigger.act().kind().family() == StageFamily.SPEECH
              || isAside(trigger, governor))) {
        continue; // the commitment says it already
      }
      var suggestion = suggestion(trigger, clause, modality, made);
      if (suggestion != null) {
        made.add(suggestion);
        if (governor != null) {
          replaced.add(governor);
        }
      }
    }
    made.removeIf(suggestion ->
        replaced.stream().anyMatch(t -> t.from() == suggestion.at && t.act() == suggestion.act));
    made.addAll(demands());
    return made;
  }

  /** A noun that only tells what the commitment is about, and a meeting it was made at. */
  private static boolean isAside(Trigger trigger, Trigger governor) {
    return trigger.isNoun()
        && trigger.act().kind().family() == StageFamily.CONSULTATION
        && governor != trigger;
  }

  private @Nullable Suggestion suggestion(
      Trigger trigger, Clause clause, Modality modality, List<Suggestion> made) {
    var act = trigger.act();
    var suggestion = new Suggestion(act, reading, trigger.from());
    suggestion.reasons.add("the words \"%s\"".formatted(words(trigger)));
    if (act.needs().contains(Act.Need.FUTURE) && !modality.planned()) {
      return null;
    }
    var places = clause.places();
    var governor = modality.governor();
    if (governor != null) {
      var above = new Clause(lexicon, reading, governor).places().get(Clause.SUBJECT);
      if (above != null && !trigger.isNoun()) {
        places.put(Clause.SUBJECT, above);
      } else if (above != null) {
        places.putIfAbsent(Clause.SUBJECT, above);
      }
    }
    if (trigger.isNoun()
        && !places.containsKey(Clause.SUBJECT)
        && !clause.subjectOfSupport().isEmpty()
        && !act.frame().containsValue("ORIGIN")
        && act.kind() != Kind.ARMED_CLASH
        && act.kind() != Kind.ARREST) {
      places.put(Clause.SUBJECT, clause.subjectOfSupport());
      suggestion.because(-0.1, "who acts is taken from the verb that it depends on");
    }
    new Casting(reading, discourse, suggestion, places).cast();
    speaker(suggestion, trigger, places);
    listed(suggestion, trigger, made);
    definite(suggestion, trigger, clause);
    otherSide(suggestion);
    partner(suggestion);
    host(suggestion);
    manner(suggestion, modality);
    if (!isComplete(suggestion)) {
      return null;
    }
    new Particulars(lexicon, reading, suggestion, clause, trigger).add();
    said(suggestion, trigger);
    if (act.kind() == Kind.MEETING) {
      discourse.meeting(suggestion);
    }
    if (modality.planned()) {
      suggestion.because(-0.05, "it is only planned or promised");
    }
    return suggestion;
  }

  private String words(Trigger trigger) {
    var words = new StringBuilder();
    for (int i = trigger.from(); i < trigger.to(); i++) {
      words.append(i == trigger.from() ? "" : " ").append(reading.word(i));
    }
    return words.toString();
  }

  /** "The dispatch of a team and the issue of warnings": both are done by the same. */
  private void listed(Suggestion suggestion, Trigger trigger, List<Suggestion> made) {
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

  private static final Set<Kind> BETWEEN_NEIGHBOURS =
      EnumSet.of(Kind.BORDER_CLOSURE, Kind.TRADE_SUSPENSION, Kind.ARMED_CLASH);

  /**
   * Of neighbours at odds one is often not named again: the only other state spoken of is meant.
   */
  private void partner(Suggestion suggestion) {
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

  /** "The talks", "agreed upon": those who were spoken of before. */
  private void definite(Suggestion suggestion, Trigger trigger, Clause clause) {
    var kind = suggestion.act.kind();
    boolean talks =
        kind == Kind.MEETING && trigger.isNoun() && reading.word(trigger.from() - 1).equals("the");
    boolean agreed = kind == Kind.AGREEMENT && clause.passiveOrFixed();
    if ((talks || agreed) && suggestion.sides().isEmpty()) {
      var role = talks ? Role.PARTICIPANT : Role.ACTOR;
      var sides = talks ? discourse.meeting() : discourse.pair(reading, trigger.from());
      sides.forEach(one -> suggestion.cast(role, one));
      suggestion.because(-0.25, "the sides are taken from what was told before");
    }
  }

  /** Where somebody was missed is told in the sentence before, as the place of the conference. */
  private void host(Suggestion suggestion) {
    if (suggestion.act.kind() == Kind.ABSENCE && !suggestion.has(Role.HOST)) {
      var place = discourse.venue(reading.sentence().paragraph());
      if (place != null && !suggestion.sides().contains(place.side())) {
        suggestion.cast(
            Role.HOST,
            new Referent(
                place.from(),
                place.to(),
                Nature.COUNTRY,
                null,
                place.country(),
                place.label(),
                null,
                true));
        suggestion.because(-0.1, "the state where the meeting was is taken for its host");
      }
    }
  }

  /** In direct speech nobody named acts but the speaker. */
  private void speaker(Suggestion suggestion, Trigger trigger, Map<String, List<Referent>> places) {
    var by = speech != null && speech.covers(trigger.from()) ? speech.by() : discourse.speaker();
    boolean isSpeech =
        suggestion.act.kind().family() == StageFamily.SPEECH
            || suggestion.act.kind() == Kind.OFFER
            || suggestion.act.kind() == Kind.DECLARATION;
    boolean noActor =
        !suggestion.has(Role.ACTOR)
            && (!places.containsKey(Clause.SUBJECT) || trigger.act().weak());
    if (by != null
        && noActor
        && isSpeech
        && (reading.isQuoted(trigger.from())
            || trigger.form() == Form.ING
            || trigger.act().weak())) {
      suggestion.cast(Role.ACTOR, by);
      suggestion.because(-0.1, "the speaker is taken to act");
    }
  }

  /** Where the act needs two sides and the sentence has one, the other may be in the one before. */
  private void otherSide(Suggestion suggestion) {
    if (!suggestion.act.needs().contains(Act.Need.TWO)
        || suggestion.sides().size() != 1
        || !WITH_OTHER_SIDE.contains(suggestion.act.kind())) {
      return;
    }
    var found = inSentence(suggestion);
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

  private @Nullable Referent inSentence(Suggestion suggestion) {
    Referent only = null;
    for (var one : reading.referents()) {
      boolean other =
          one.country() != null
              && (one.canAct() || one.is(Nature.ADJECTIVE))
              && !suggestion.sides().contains(one.country());
      if (other && only != null && !Objects.equals(only.country(), one.country())) {
        return null;
      }
      only = other ? one : only;
    }
    return only == null ? null : only.is(Nature.ADJECTIVE) ? only.as(Nature.STATE) : only;
  }

  private void manner(Suggestion suggestion, Modality modality) {
    var kind = suggestion.act.kind();
    suggestion.negated = modality.negated() && !kind.isNegative();
    suggestion.modes.addAll(suggestion.act.modes());
    var stage = suggestion.act.stage();
    if (modality.planned()) {
      stage = planned(kind, modality);
    } else if (stage != Stage.PLANNED && modality.underWay() && kind.allows(Stage.UNDER_WAY)) {
      stage = Stage.UNDER_WAY;
    }
    suggestion.stage = stage != null && kind.allows(stage) ? stage : null;
    if (suggestion.act.frame().containsValue("ORIGIN")
        && suggestion.has(Role.COUNTERPART)
        && !modality.planned()) {
      add(suggestion.modes, Mode.HANDED_OVER);
    }
  }

  private static <T> void add(List<T> list, T item) {
    if (!list.contains(item)) {
      list.add(item);
    }
  }

  private static @Nullable Stage planned(Kind kind, Modality modality) {
    var governor = modality.governor();
    boolean agreed = governor != null && governor.act().stage() == Stage.AGREED;
    if (agreed && kind.allows(Stage.AGREED)) {
      return Stage.AGREED;
    }
    if (kind == Kind.PLEDGE && kind.allows(Stage.INTENDED)) {
      return Stage.INTENDED;
    }
    for (var stage : List.of(Stage.PLANNED, Stage.INTENDED, Stage.PROPOSED)) {
      if (kind.allows(stage)) {
        return stage;
      }
    }
    return null;
  }

  private boolean isComplete(Suggestion suggestion) {
    var act = suggestion.act;
    if (suggestion.cast.stream()
        .allMatch(c -> c.role() == Role.TRANSIT || c.role() == Role.INSTRUMENT)) {
      return false;
    }
    if (!suggestion.hasKnown()) {
      if (!suggestion.hasCountedPersons()) {
        return false;
      }
      suggestion.because(-0.2, "no state and nobody with a name is told");
    }
    if (act.needs().contains(Act.Need.TWO) && suggestion.sides().size() < 2) {
      return false;
    }
    if (act.needs().contains(Act.Need.PERSONS) && !suggestion.hasPersons()) {
      suggestion.because(-0.1, "nobody is named who is acted on");
    }
    if (act.kind() == Kind.ACCUSATION
        && !suggestion.has(Role.ACTOR)
        && suggestion.has(Role.RECIPIENT)) {
      suggestion.because(-0.15, "who accuses is not told");
      return true;
    }
    boolean speech =
        act.kind().family() == StageFamily.SPEECH || act.kind().family() == StageFamily.COMMITMENT;
    return !speech
        || suggestion.has(Role.ACTOR)
        || suggestion.has(Role.SPEAKER)
        || suggestion.has(Role.ABSENT)
        || suggestion.has(Role.SIGNATORY)
        || (act.kind() == Kind.SANCTION && suggestion.hasPersons());
  }

  private void said(Suggestion suggestion, Trigger trigger) {
    var kind = suggestion.act.kind();
    if (speech == null || kind.family() == StageFamily.SPEECH && kind != Kind.ESTIMATE) {
      hedged(suggestion);
      return;
    }
    if (speech.covers(trigger.from()) && trigger.from() != speech.verb()) {
      suggestion.said = new Suggestion.Said(speech.by(), speech.stance());
      suggestion.reasons.add("somebody is told to have said it");
    } else if (reading.isQuoted(trigger.from()) && discourse.speaker() != null) {
      suggestion.said = new Suggestion.Said(discourse.speaker(), Stance.CLAIMED);
    }
    hedged(suggestion);
  }

  /** "Allegedly". */
  private void hedged(Suggestion suggestion) {
    int at = suggestion.at;
    for (int i = Math.max(0, at - 3); i < at; i++) {
      var word = reading.word(i);
      var stance = lexicon.reporting().at(reading.sentence(), i);
      if (stance != null && stance.meaning() == Stance.ALLEGED && word.endsWith("ly")) {
        suggestion.said =
            new Suggestion.Said(null, word.equals("reportedly") ? Stance.REPORTED : Stance.ALLEGED);
        suggestion.because(-0.1, "it is only alleged");
      }
    }
  }

  /** "Cambodia must ...", in the mouth of a speaker, asks for something. */
  private List<Suggestion> demands() {
    var by = speech == null ? discourse.speaker() : speech.by();
    if (by == null || reading.isQuestion()) {
      return List.of();
    }
    for (int i = 0; i < reading.size(); i++) {
      var must = lexicon.must().at(reading.sentence(), i);
      boolean said = speech != null && speech.covers(i) || reading.isQuoted(i);
      if (must != null && said) {
        return demand(by, i);
      }
    }
    return List.of();
  }

  private List<Suggestion> demand(Referent by, int must) {
    Referent of = null;
    for (var referent : reading.referents()) {
      if (referent.to() <= must
          && referent.from() >= must - 8
          && reading.preposition(referent) == null) {
        of = referent;
      }
    }
    if (of == null || of.equals(by)) {
      return List.of();
    }
    var resolved = of.is(Nature.ANAPHOR) ? discourse.resolve(of, reading) : List.of(of);
    boolean own = of.word() != null && of.word().equals("speakers");
    if (resolved.size() != 1
        || own
        || !resolved.getFirst().canAct()
        || resolved.getFirst().equals(by)) {
      return List.of();
    }
    var act =
        lexicon.acts().allAt(reading.sentence(), must).stream()
            .filter(f -> f.meaning().act().kind() == Kind.REQUEST)
            .findFirst()
            .map(f -> f.meaning().act())
            .orElse(demandAct());
    var suggestion = new Suggestion(act, reading, must);
    suggestion.confidence = 0.6;
    suggestion.reasons.add("the speaker says what somebody must do");
    suggestion.cast.add(new Suggestion.Cast(Role.ACTOR, by));
    suggestion.cast.add(new Suggestion.Cast(Role.RECIPIENT, resolved.getFirst()));
    return List.of(suggestion);
  }

  private static Act demandAct() {
    return new Act(
        Kind.REQUEST,
        null,
        Map.of(),
        Set.of(),
        Set.of(),
        Act.Governs.OPAQUE,
        Set.of(),
        0.6,
        null,
        null,
        null,
        List.of(Mode.APPEAL),
        false);
  }
}
