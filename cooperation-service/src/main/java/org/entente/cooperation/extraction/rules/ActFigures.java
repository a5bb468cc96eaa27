package org.entente.cooperation.extraction.rules;

import java.math.BigDecimal;
import java.util.Set;
import org.entente.cooperation.extraction.figure.Quantity;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.figure.Qualifier;
import org.entente.cooperation.kind.Kind;
import org.jspecify.annotations.Nullable;

/** The numbers that an act is told with, and what they count. */
final class ActFigures {

  private static final int REACH = 16;

  /** What sanctions are laid on. */
  private static final Set<String> LISTED = Set.of("person", "company", "organization");

  private static final Set<String> NOT_COUNTED = Set.of("day", "week", "month", "year", "hour");

  private final Reading reading;
  private final Suggestion suggestion;
  private final Clause clause;
  private final Trigger trigger;

  ActFigures(Reading reading, Suggestion suggestion, Clause clause, Trigger trigger) {
    this.reading = reading;
    this.suggestion = suggestion;
    this.clause = clause;
    this.trigger = trigger;
  }

  void add() {
    for (var quantity : reading.quantities()) {
      if (!isNear(quantity)) {
        continue;
      }
      var measure = measure(quantity);
      if (measure != null) {
        suggestion.counted.add(new Suggestion.Counted(quantity, measure));
      }
    }
    none();
    if (!suggestion.counted.isEmpty()) {
      suggestion.because(0.03, "a number stands with it");
    }
  }

  /** "Did not send any": the number is none. */
  private void none() {
    for (int i = trigger.from(); i < trigger.to() && suggestion.act.kind() == Kind.ABSENCE; i++) {
      if (reading.word(i).equals("any") || reading.word(i).equals("no")) {
        suggestion.counted.add(
            new Suggestion.Counted(
                new Quantity(
                    trigger.from(),
                    i + 1,
                    BigDecimal.ZERO,
                    null,
                    null,
                    Qualifier.NONE,
                    null,
                    null,
                    "person",
                    trigger.to(),
                    false),
                "representatives"));
        return;
      }
    }
  }

  private boolean isNear(Quantity quantity) {
    for (var one : suggestion.cast) {
      var referent = one.referent();
      if (isHere(referent)
          && quantity.within(referent.from(), referent.to())
          && referent.is(Nature.PEOPLE, Nature.BODIES, Nature.COUNTRIES)) {
        return true;
      }
    }
    if ("country".equals(quantity.unit()) && reading.word(quantity.from() - 1).equals("the")) {
      return false; // "the two countries" are known
    }
    boolean right =
        quantity.from() >= trigger.from()
            && quantity.from() < right()
            && (quantity.from() - trigger.to() <= REACH || tellsAll());
    boolean left =
        (clause.passiveOrFixed() || suggestion.act.isUndergone())
            && quantity.to() <= clause.start()
            && clause.start() - quantity.to() <= 6;
    return (right || left) && !isOfAnother(quantity);
  }

  /** Told in this sentence, also where only a pronoun leads to it. */
  private boolean isHere(Referent referent) {
    return !referent.carried() || reading.referents().stream().anyMatch(r -> r.isSame(referent));
  }

  /** Another act stands nearer before the number. */
  private boolean isOfAnother(Quantity quantity) {
    for (var other : reading.triggers()) {
      if (other != trigger && other.from() > trigger.to() && other.to() <= quantity.from()) {
        return true;
      }
    }
    return false;
  }

  /** An accusation says all the rest of its sentence. */
  private boolean tellsAll() {
    return suggestion.act.kind() == Kind.ACCUSATION;
  }

  private int right() {
    if (tellsAll()) {
      return reading.size();
    }
    int i = clause.end();
    return reading.word(i).equals("which")
            && reading.triggers().stream().noneMatch(t -> t.from() > i)
        ? reading.size()
        : i;
  }

  private @Nullable String measure(Quantity quantity) {
    var act = suggestion.act;
    if (quantity.isMoney()) {
      return act.money();
    }
    var unit = quantity.unit();
    if ((unit == null || unit.equals("nationality")) && countsPeople(quantity)) {
      return act.measure();
    }
    if (unit == null) {
      boolean bare =
          act.measure() != null
              && act.unit() != null
              && quantity.from() >= trigger.to()
              && quantity.from() - trigger.to() <= 1;
      return bare || quantity.qualifier() == Qualifier.MAJORITY ? act.measure() : null;
    }
    if (unit.equals(act.unit())
        || ("entity".equals(act.unit()) && LISTED.contains(unit))
        || (unit.equals("person")
            && act.measure() != null
            && act.measure().startsWith("persons"))) {
      return act.measure();
    }
    return NOT_COUNTED.contains(unit) || unit.equals("percent") ? null : plural(unit);
  }

  /** "40 Danes": whom it counts is no noun of the lexicon. */
  private boolean countsPeople(Quantity quantity) {
    var measure = suggestion.act.measure();
    return measure != null
        && measure.startsWith("persons")
        && suggestion.cast.stream()
            .map(Suggestion.Cast::referent)
            .anyMatch(r -> r.is(Nature.PEOPLE) && quantity.within(r.from(), r.to()));
  }

  private static String plural(String unit) {
    return switch (unit) {
      case "country" -> "countries";
      case "company" -> "companies";
      case "entity" -> "entities";
      case "family" -> "families";
      case "nationality" -> "nationalities";
      case "person" -> "persons";
      default -> unit + "s";
    };
  }
}
