package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.claim.Stance;
import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.kind.StageFamily;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** Makes suggestions of what one sentence tells. */
final class Drafting {

  /** Whoever is subject of the verb beside the noun need not have done these. */
  private static final Set<Kind> NOT_BY_SUPPORT =
      EnumSet.of(Kind.ARMED_CLASH, Kind.ARREST, Kind.INCIDENT);

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
    made.addAll(new Demands(lexicon, reading, discourse, speech).all());
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
    boolean told = modality.planned() == act.needs().contains(Act.Need.FUTURE);
    if (!told && (act.needs().contains(Act.Need.FUTURE) || act.stage() == Stage.WITHDRAWN)) {
      return null; // not announced; or only announced that something will end
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
    if (trigger.isNoun()) {
      possessed(act, places);
    }
    if (trigger.isNoun()
        && !places.containsKey(Clause.SUBJECT)
        && !clause.subjectOfSupport().isEmpty()
        && !isOnlyWhy(trigger)
        && !act.frame().containsValue("ORIGIN")
        && !NOT_BY_SUPPORT.contains(act.kind())) {
      places.put(Clause.SUBJECT, clause.subjectOfSupport());
      suggestion.because(-0.1, "who acts is taken from the verb that it depends on");
    }
    new Casting(reading, discourse, suggestion, places, trigger.isVerb() && !clause.passive())
        .cast();
    var actor = new ImpliedActor(lexicon, reading, discourse, speech, suggestion, trigger, clause);
    actor.speaker(places);
    new ImpliedSides(lexicon, reading, suggestion, trigger, clause).add(made);
    new CarriedSides(reading, discourse, number, suggestion, trigger, clause).add();
    actor.territory();
    if (!isComplete(suggestion)) {
      return null;
    }
    var manner = new Manner(lexicon, reading, suggestion, trigger, modality);
    manner.stage();
    new Particulars(lexicon, reading, suggestion, clause, trigger).add();
    manner.modes();
    said(suggestion, trigger);
    discourse.acts().note(suggestion, modality.planned());
    if (modality.planned()) {
      suggestion.because(-0.05, "it is only planned or promised");
    }
    return suggestion;
  }

  /**
   * "Summoned him over the death of two": not what whoever summons has done; but who agreed "after
   * talks" talked.
   */
  private boolean isOnlyWhy(Trigger noun) {
    if (noun.act().kind().family() == StageFamily.CONSULTATION) {
      return false;
    }
    for (int i = noun.from() - 1; i >= Math.max(0, noun.from() - 4); i--) {
      if (Grammar.REASONS.contains(reading.word(i))) {
        return true;
      }
      if (Grammar.PREPOSITIONS.contains(reading.word(i))) {
        return false;
      }
    }
    return false;
  }

  private String words(Trigger trigger) {
    var words = new StringBuilder();
    for (int i = trigger.from(); i < trigger.to(); i++) {
      words.append(i == trigger.from() ? "" : " ").append(reading.word(i));
    }
    return words.toString();
  }

  /** "Their arrest": whom a noun is of need not be who acts. */
  private void possessed(Act act, Map<String, List<Referent>> places) {
    var before = places.get(Clause.SUBJECT);
    var of = act.frame().get("of");
    boolean takesPeople = "SUBJECT".equals(of) || "BENEFICIARY".equals(of);
    if (takesPeople
        && before != null
        && before.stream().allMatch(r -> r.is(Nature.PEOPLE) || r.stands("those"))) {
      places.remove(Clause.SUBJECT);
      places.merge("of", before, (a, b) -> a);
    }
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
    if (suggestion.cast.stream().anyMatch(c -> !c.referent().isKnown() && c.referent().canAct())) {
      suggestion.because(-0.15, "nobody knows who is named");
    }
    if (act.needs().contains(Act.Need.PERSONS) && !suggestion.hasPersons()) {
      suggestion.because(-0.1, "nobody is named who is acted on");
    }
    if (act.kind() == Kind.ACCUSATION) {
      if (!suggestion.has(Role.ACTOR)) {
        suggestion.because(-0.15, "who accuses is not told");
      }
      return suggestion.has(Role.RECIPIENT)
          && (suggestion.hasKnown(Role.ACTOR) || !suggestion.has(Role.ACTOR));
    }
    boolean speech =
        act.kind().family() == StageFamily.SPEECH || act.kind().family() == StageFamily.COMMITMENT;
    return !speech
        || suggestion.hasKnown(Role.ACTOR)
        || suggestion.hasKnown(Role.SPEAKER)
        || suggestion.hasKnown(Role.ABSENT)
        || suggestion.hasKnown(Role.SIGNATORY)
        || (act.kind() == Kind.SANCTION && suggestion.hasPersons());
  }

  private void said(Suggestion suggestion, Trigger trigger) {
    var kind = suggestion.act.kind();
    if (speech == null || kind.family() == StageFamily.SPEECH && kind != Kind.ESTIMATE) {
      hedged(suggestion);
      return;
    }
    if (speech.covers(trigger.from()) && trigger.from() != speech.verb()) {
      suggestion.said =
          new Suggestion.Said(speech.by(), speech.stance(), reading.saidOn(speech.verb()));
      suggestion.reasons.add("somebody is told to have said it");
    } else if (reading.isQuoted(trigger.from()) && discourse.speaker() != null) {
      suggestion.said = new Suggestion.Said(discourse.speaker(), Stance.CLAIMED, null);
    }
    hedged(suggestion);
  }

  /** "Allegedly". */
  private void hedged(Suggestion suggestion) {
    int at = suggestion.at;
    for (int i = Math.max(0, at - 3); i < at; i++) {
      var word = reading.word(i);
      var stance = reading.report(lexicon, i);
      if (stance != null && stance.meaning() == Stance.ALLEGED && word.endsWith("ly")) {
        suggestion.said =
            new Suggestion.Said(
                null, word.equals("reportedly") ? Stance.REPORTED : Stance.ALLEGED, null);
        suggestion.because(-0.1, "it is only alleged");
      }
    }
  }
}
