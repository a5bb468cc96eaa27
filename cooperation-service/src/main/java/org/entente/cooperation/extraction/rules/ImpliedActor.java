package org.entente.cooperation.extraction.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Form;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.StageFamily;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** Who acts where the clause does not say: whoever speaks, or the state where it happens. */
final class ImpliedActor {

  private static final Set<Kind> BY_THE_STATE =
      EnumSet.of(Kind.ARREST, Kind.RAID, Kind.INVESTIGATION, Kind.PROSECUTION, Kind.CONVICTION);

  private final Lexicon lexicon;
  private final Reading reading;
  private final Discourse discourse;
  private final @Nullable Speech speech;
  private final Suggestion suggestion;
  private final Trigger trigger;
  private final Clause clause;

  ImpliedActor(
      Lexicon lexicon,
      Reading reading,
      Discourse discourse,
      @Nullable Speech speech,
      Suggestion suggestion,
      Trigger trigger,
      Clause clause) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.discourse = discourse;
    this.speech = speech;
    this.suggestion = suggestion;
    this.trigger = trigger;
    this.clause = clause;
  }

  /** In direct speech nobody named acts but the speaker. */
  void speaker(Map<String, List<Referent>> places) {
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

  /** Only its authorities arrest and try anybody in a state. */
  void territory() {
    if (!BY_THE_STATE.contains(suggestion.act.kind())
        || suggestion.has(Role.ACTOR)
        || !clause.passiveOrFixed() && !isWhere()) {
      return;
    }
    for (var one : reading.referents()) {
      boolean within =
          one.from() >= trigger.to()
              && one.from() < clause.end()
              && "in".equals(reading.preposition(one));
      boolean where = one.to() <= clause.start() && isWhere(one.to());
      if (one.country() != null && one.is(Nature.COUNTRY, Nature.PLACE) && (within || where)) {
        suggestion.cast(Role.ACTOR, one.state());
        suggestion.because(-0.15, "the state where it was is taken to act");
        return;
      }
    }
    var teller = speech != null && speech.covers(trigger.from()) ? speech.by() : null;
    if (teller != null && teller.country() != null && isEnforcer(teller)) {
      suggestion.cast(Role.ACTOR, teller);
      suggestion.because(-0.15, "the authority that tells it is taken to act");
      return;
    }
    suggestion.cast.stream()
        .filter(c -> c.role() == Role.SUBJECT)
        .map(c -> discourse.acts().returnedTo(c.referent()))
        .filter(Objects::nonNull)
        .findFirst()
        .ifPresent(state -> {
          suggestion.cast(Role.ACTOR, state);
          suggestion.because(-0.2, "the state they were returned to is taken to act");
        });
  }

  private boolean isEnforcer(Referent one) {
    int to = Math.min(one.to() + 1, reading.size());
    return !one.carried() && lexicon.enforcers().within(reading.sentence(), one.from(), to) != null;
  }

  private boolean isWhere() {
    return reading.referents().stream().anyMatch(r -> isWhere(r.to()));
  }

  /** "To Korea, where most face charges". */
  private boolean isWhere(int after) {
    int where = reading.word(after).equals(",") ? after + 1 : after;
    return reading.word(where).equals("where")
        && where < clause.start()
        && clause.start() - where <= 6;
  }
}
