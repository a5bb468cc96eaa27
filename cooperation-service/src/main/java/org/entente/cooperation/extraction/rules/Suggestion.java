package org.entente.cooperation.extraction.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.entente.cooperation.claim.Stance;
import org.entente.cooperation.extraction.date.Dated;
import org.entente.cooperation.extraction.figure.Quantity;
import org.entente.cooperation.extraction.lexicon.Act;
import org.entente.cooperation.kind.Mode;
import org.entente.cooperation.kind.Stage;
import org.entente.cooperation.party.Role;
import org.jspecify.annotations.Nullable;

/** A draft while it is put together from one sentence. Not for several threads. */
final class Suggestion {

  private static final Set<Role> SIDES =
      Set.of(
          Role.ACTOR,
          Role.RECIPIENT,
          Role.COUNTERPART,
          Role.PARTICIPANT,
          Role.HOST,
          Role.CONVENER,
          Role.SIGNATORY,
          Role.SPEAKER,
          Role.ABSENT,
          Role.TARGET);

  /** Somebody in a role. */
  record Cast(Role role, Referent referent) {}

  /** A number and what it counts. */
  record Counted(Quantity quantity, String measure) {}

  /** Who says so. */
  record Said(@Nullable Referent by, Stance stance, @Nullable Dated on) {}

  final Act act;
  final Reading reading;
  final int at;
  @Nullable Stage stage;
  boolean negated;
  final List<Cast> cast = new ArrayList<>();
  final List<Counted> counted = new ArrayList<>();
  final List<Mode> modes = new ArrayList<>();
  final Set<String> contexts = new TreeSet<>();
  @Nullable Dated date;
  @Nullable Dated due;
  @Nullable Referent place;
  @Nullable Said said;
  int quoteStart;
  int quoteEnd;
  double confidence;
  final List<String> reasons = new ArrayList<>();

  Suggestion(Act act, Reading reading, int at) {
    this.act = act;
    this.reading = reading;
    this.at = at;
    this.quoteStart = reading.sentence().start();
    this.quoteEnd = reading.sentence().end();
    this.confidence = act.sure();
  }

  void cast(Role role, Referent referent) {
    for (var other : cast) {
      boolean same =
          other.referent.side().equals(referent.side())
              && other.referent.canAct() == referent.canAct();
      if (same && (other.role == role || SIDES.contains(role) && SIDES.contains(other.role))) {
        return; // nobody is two sides
      }
    }
    cast.add(new Cast(role, referent));
  }

  boolean has(Role role) {
    return cast.stream().anyMatch(c -> c.role == role);
  }

  /** Somebody in the role whom a record can name. */
  boolean hasKnown(Role role) {
    return cast.stream()
        .anyMatch(c ->
            c.role == role
                && (c.referent.isKnown()
                    || c.referent.is(
                        Referent.Nature.PEOPLE,
                        Referent.Nature.BODIES,
                        Referent.Nature.COUNTRIES)));
  }

  void because(double by, String reason) {
    confidence += by;
    reasons.add(reason);
  }

  /** The states and organisations that act or are acted on, by what tells them apart. */
  Set<String> sides() {
    return sides(SIDES);
  }

  /** Those in certain roles. */
  Set<String> sides(Set<Role> roles) {
    var sides = new TreeSet<String>();
    for (var one : cast) {
      boolean side =
          roles.contains(one.role)
              && !one.referent.is(Referent.Nature.PLACE, Referent.Nature.THING);
      boolean known = one.referent.isKnown();
      if (side && known) {
        sides.add(one.referent.side());
      }
    }
    return sides;
  }

  boolean hasPersons() {
    return cast.stream()
        .anyMatch(
            c -> c.role == Role.SUBJECT || c.role == Role.BENEFICIARY || c.role == Role.TARGET);
  }

  /** People of whom at least the number is told. */
  boolean hasCountedPersons() {
    return cast.stream()
        .anyMatch(c ->
            c.referent.is(Referent.Nature.PEOPLE, Referent.Nature.BODIES, Referent.Nature.COUNTRIES)
                && reading.quantities().stream()
                    .anyMatch(q -> q.within(c.referent.from(), c.referent.to())));
  }

  boolean hasKnown() {
    return cast.stream()
        .anyMatch(c ->
            c.referent.entityId() != null
                || c.referent.country() != null
                || c.referent.is(Referent.Nature.COUNTRIES));
  }
}
