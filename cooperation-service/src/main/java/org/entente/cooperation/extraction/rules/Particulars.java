package org.entente.cooperation.extraction.rules;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.entente.cooperation.extraction.date.Dated;
import org.entente.cooperation.extraction.figure.Quantity;
import org.entente.cooperation.extraction.lexicon.Lexicon;
import org.entente.cooperation.extraction.rules.Referent.Nature;
import org.entente.cooperation.figure.Qualifier;
import org.entente.cooperation.kind.Kind;
import org.entente.cooperation.kind.Stage;
import org.jspecify.annotations.Nullable;

/** Adds date, place, numbers and fields to a suggestion, from its clause or else its sentence. */
final class Particulars {

  private static final int REACH = 16;

  private final Lexicon lexicon;
  private final Reading reading;
  private final Suggestion suggestion;
  private final Clause clause;
  private final Trigger trigger;

  Particulars(
      Lexicon lexicon, Reading reading, Suggestion suggestion, Clause clause, Trigger trigger) {
    this.lexicon = lexicon;
    this.reading = reading;
    this.suggestion = suggestion;
    this.clause = clause;
    this.trigger = trigger;
  }

  void add() {
    date();
    place();
    figures();
    for (int i = 0; i < reading.size(); i++) {
      var context = lexicon.contexts().at(reading.sentence(), i);
      if (context != null) {
        suggestion.contexts.add(context.meaning());
      }
    }
  }

  /** The date nearest to the act that no other act is nearer to. */
  private void date() {
    Dated nearest = null;
    int least = Integer.MAX_VALUE;
    for (var dated : reading.dates()) {
      int distance = distance(dated.from(), dated.to());
      if (distance < least && distance <= REACH && isOurs(dated, distance)
          || (nearest == null && dated.from() <= 2 && isOurs(dated, 0))) {
        nearest = dated;
        least = distance;
      }
    }
    boolean by = nearest != null && isBy(nearest);
    if (nearest != null && by && !isOpen()) {
      return; // the day by which it was done is not the day of it
    }
    if (nearest != null && by) {
      suggestion.due = nearest;
      suggestion.because(0.03, "a day by which it is to be done stands with it");
    } else if (nearest != null) {
      suggestion.date = nearest;
      suggestion.because(0.03, "a date stands with it");
    }
  }

  private static final Set<Stage> OPEN =
      EnumSet.of(Stage.INTENDED, Stage.PROPOSED, Stage.OFFERED, Stage.PLANNED, Stage.AGREED);

  /** "By the end of the month". */
  private boolean isBy(Dated dated) {
    int i = dated.from() - 1;
    while (reading.word(i).equals("the")
        || reading.word(i).equals("end")
        || reading.word(i).equals("of")) {
      i--;
    }
    return reading.word(i).equals("by");
  }

  private boolean isOpen() {
    return suggestion.stage != null && OPEN.contains(suggestion.stage);
  }

  private int distance(int from, int to) {
    return to <= trigger.from()
        ? trigger.from() - to
        : from >= trigger.to() ? from - trigger.to() : 0;
  }

  private boolean isOurs(Dated dated, int distance) {
    if (isOfSaying(dated) || dated.ahead() && !isOpen()) {
      return false;
    }
    if (dated.ahead()) {
      return true;
    }
    if (dated.from() > clause.end() && dated.from() > trigger.to()) {
      return false;
    }
    if (dated.from() <= 2) {
      return true; // opens the sentence and dates all of it
    }
    for (var other : reading.triggers()) {
      int theirs =
          dated.to() <= other.from()
              ? other.from() - dated.to()
              : dated.from() >= other.to() ? dated.from() - other.to() : 0;
      boolean after = dated.from() >= other.to();
      if (other != trigger
          && theirs < distance
          && (after || trigger.from() > other.from())
          && !isGoverned(other)) {
        return false;
      }
    }
    return true;
  }

  /** "Said on Monday that" dates the saying. */
  private boolean isOfSaying(Dated dated) {
    for (int verb = Math.max(0, dated.from() - 2); verb < dated.from(); verb++) {
      if (reading.report(lexicon, verb) != null && dated.equals(reading.saidOn(verb))) {
        return trigger.from() > dated.to();
      }
    }
    return false;
  }

  /** An act between that only says what is promised shares our date. */
  private boolean isGoverned(Trigger other) {
    return other.act().weak();
  }

  private void place() {
    for (var referent : reading.referents()) {
      boolean inClause = referent.from() >= trigger.to() && referent.from() < clause.end();
      var preposition = reading.preposition(referent);
      boolean in =
          "in".equals(preposition) || "at".equals(preposition) || "near".equals(preposition);
      if (inClause && in && referent.is(Nature.PLACE)) {
        suggestion.place = referent;
        return;
      }
    }
  }

  private void figures() {
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
    return !referent.carried()
        || reading.referents().stream()
            .anyMatch(r -> r.from() == referent.from() && r.label().equals(referent.label()));
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

  /** What sanctions are laid on. */
  private static final Set<String> LISTED = Set.of("person", "company", "organization");

  private static final Set<String> NOT_COUNTED = Set.of("day", "week", "month", "year", "hour");

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
