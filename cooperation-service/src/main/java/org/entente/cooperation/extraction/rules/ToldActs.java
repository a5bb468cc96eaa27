package org.entente.cooperation.extraction.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** What of the acts told so far tells who takes part in those that follow. */
final class ToldActs {

  private static final int PARAGRAPHS_BACK = 2;

  private List<Referent> meeting = List.of();
  private @Nullable Suggestion accusation;
  private final Map<String, Referent> returnedTo = new HashMap<>();

  void note(Suggestion suggestion, boolean planned) {
    if (suggestion.act.kind() == Kind.MEETING) {
      meeting(suggestion);
    } else if (suggestion.act.kind() == Kind.ACCUSATION) {
      accusation = suggestion;
    } else if (suggestion.act.frame().containsValue("ORIGIN") && !planned) {
      returned(suggestion);
    }
  }

  private void meeting(Suggestion suggestion) {
    var sides =
        suggestion.cast.stream()
            .filter(c -> c.role() == Role.PARTICIPANT && c.referent().canAct())
            .map(c -> c.referent().again())
            .toList();
    meeting = suggestion.sides().size() < 2 ? List.of() : sides;
  }

  private void returned(Suggestion suggestion) {
    var to =
        suggestion.cast.stream()
            .filter(c -> c.role() == Role.COUNTERPART && c.referent().country() != null)
            .map(c -> c.referent().state())
            .findFirst();
    to.ifPresent(state ->
        suggestion.cast.stream()
            .filter(c -> c.role() == Role.SUBJECT && c.referent().is(Nature.PEOPLE))
            .forEach(c -> returnedTo.put(c.referent().label(), state.again())));
  }

  /** Who met when a meeting was last spoken of; nobody after one of a single state. */
  List<Referent> meeting() {
    return meeting;
  }

  /** Who accused one that denies it: whoever did so last. */
  @Nullable Referent accuser(Suggestion denial, int paragraph) {
    if (accusation == null
        || paragraph - accusation.reading.sentence().paragraph() > PARAGRAPHS_BACK) {
      return null;
    }
    boolean ofThem =
        accusation.sides(Set.of(Role.RECIPIENT)).equals(denial.sides(Set.of(Role.ACTOR)));
    return ofThem
        ? accusation.cast.stream()
            .filter(c -> c.role() == Role.ACTOR)
            .map(c -> c.referent().again())
            .findFirst()
            .orElse(null)
        : null;
  }

  /** The state that people of whom the text spoke were returned to. */
  @Nullable Referent returnedTo(Referent people) {
    return people.carried() ? returnedTo.get(people.label()) : null;
  }
}
