package org.entente.cooperation.extraction.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** How far an act has come, and in what manner it is done, which its codes are chosen by. */
final class Manner {

  private static final Set<Mode> AIMS =
      EnumSet.of(Mode.TO_ASSIST, Mode.TO_CHANGE, Mode.TO_YIELD, Mode.TO_MEET);

  private static final Set<String> CRIMES =
      Set.of("crime", "cyber", "trafficking", "illegal_drugs", "corruption");

  private final Lexicon lexicon;
  private final Reading reading;
  private final Suggestion suggestion;
  private final Trigger trigger;
  private final Modality modality;

  Manner(
      Lexicon lexicon, Reading reading, Suggestion suggestion, Trigger trigger, Modality modality) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.suggestion = suggestion;
    this.trigger = trigger;
    this.modality = modality;
  }

  void stage() {
    var kind = suggestion.act.kind();
    suggestion.negated = modality.negated() && !kind.isNegative();
    var stage = suggestion.act.stage();
    if (modality.planned()) {
      stage = planned(kind);
    } else if (stage != Stage.PLANNED && modality.underWay() && kind.allows(Stage.UNDER_WAY)) {
      stage = Stage.UNDER_WAY;
    }
    suggestion.stage = stage != null && kind.allows(stage) ? stage : null;
  }

  private @Nullable Stage planned(Kind kind) {
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

  /** Where the words do not tell a mode there is none. */
  void modes() {
    suggestion.act.modes().forEach(this::add);
    switch (suggestion.act.kind()) {
      case REQUEST, REFUSAL -> {
        first(AIMS);
        said(Mode.INTELLIGENCE);
      }
      case THREAT -> said(Mode.TO_RESTRICT);
      case PLEDGE, AGREEMENT, JOINT_TASK_FORCE, DEPLOYMENT -> {
        said(Mode.POLICE_OR_COURTS);
        said(Mode.INTELLIGENCE);
      }
      case CONVICTION -> said(Mode.PRISON);
      case REPATRIATION -> said(Mode.CAPTIVES);
      case ACCUSATION -> accused();
      case ARREST, RAID, ASSET_SEIZURE, INVESTIGATION -> {
        if (suggestion.sides(Set.of(Role.ACTOR)).size() > 1) {
          add(Mode.JOINT);
        }
      }
      case RESCUE, VICTIM_ASSISTANCE -> foreigners();
      case DEPORTATION, EXTRADITION -> {
        if (suggestion.has(Role.COUNTERPART) && !modality.planned()) {
          add(Mode.HANDED_OVER);
        }
      }
      case MEETING -> ground();
      default -> {}
    }
  }

  private void add(Mode mode) {
    if (!suggestion.modes.contains(mode)) {
      suggestion.modes.add(mode);
    }
  }

  /** Its words stand behind the act. */
  private void said(Mode mode) {
    for (int i = trigger.from(); i < reading.size(); i++) {
      for (var found : lexicon.modes().allAt(reading.sentence(), i)) {
        if (found.meaning() == mode) {
          add(mode);
        }
      }
    }
  }

  /** The one whose words come first. */
  private void first(Set<Mode> modes) {
    for (int i = trigger.to(); i < reading.size(); i++) {
      for (var found : lexicon.modes().allAt(reading.sentence(), i)) {
        if (modes.contains(found.meaning())) {
          add(found.meaning());
          return;
        }
      }
    }
  }

  private void accused() {
    for (int i = trigger.to(); i < reading.size(); i++) {
      var context = lexicon.contexts().at(reading.sentence(), i);
      if (context != null && context.meaning().equals("human_rights")) {
        add(Mode.HUMAN_RIGHTS);
      } else if (context != null && CRIMES.contains(context.meaning())) {
        add(Mode.CRIME);
      }
    }
  }

  /** Whoever is helped is from elsewhere. */
  private void foreigners() {
    var actors = suggestion.sides(Set.of(Role.ACTOR));
    boolean elsewhere =
        suggestion.cast.stream()
            .filter(c -> c.role() == Role.BENEFICIARY && c.referent().is(Nature.PEOPLE))
            .map(c -> c.referent().country())
            .filter(Objects::nonNull)
            .anyMatch(country -> !actors.contains(country));
    if (elsewhere && !actors.isEmpty()) {
      add(Mode.OTHER_SIDE_NATIONALS);
    }
  }

  private void ground() {
    var place = suggestion.place;
    var sides = suggestion.sides();
    if (place != null
        && place.country() != null
        && sides.size() > 1
        && !sides.contains(place.country())) {
      add(Mode.THIRD_PARTY_GROUND);
    }
  }
}
