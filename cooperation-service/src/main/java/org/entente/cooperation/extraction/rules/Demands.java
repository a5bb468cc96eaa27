package org.entente.cooperation.extraction.rules;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** What a speaker says that others must do. */
final class Demands {

  private final Lexicon lexicon;
  private final Reading reading;
  private final Discourse discourse;
  private final @Nullable Speech speech;

  Demands(Lexicon lexicon, Reading reading, Discourse discourse, @Nullable Speech speech) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.discourse = discourse;
    this.speech = speech;
  }

  /** "Cambodia must ...", in the mouth of a speaker, asks for something. */
  List<Suggestion> all() {
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
