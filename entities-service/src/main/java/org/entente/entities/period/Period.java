package org.entente.entities.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.entente.entities.period.Because.Rule;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.entente.platform.date.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * From when to when, as far as known.
 *
 * @param end null when not known, which does not mean "still"
 */
public record Period(@Nullable PartialDate start, @Nullable PartialDate end) {

  /** Of the days between which it began and ended, each null where none is known. */
  public static Period ofDays(
      @Nullable LocalDate startEarliest,
      @Nullable LocalDate startLatest,
      @Nullable LocalDate endEarliest,
      @Nullable LocalDate endLatest) {
    return new Period(days(startEarliest, startLatest), days(endEarliest, endLatest));
  }

  private static @Nullable PartialDate days(
      @Nullable LocalDate earliest, @Nullable LocalDate latest) {
    return earliest == null && latest == null
        ? null
        : new PartialDate(null, earliest, latest, Precision.UNKNOWN, Basis.NONE, null);
  }

  /** Can it be? One that certainly ends before it starts cannot. */
  public boolean isPossible() {
    var earliest = earliestStart();
    var latest = latestEnd();
    return earliest == null || latest == null || !latest.isBefore(earliest);
  }

  /** Are both told in the same words? */
  public boolean isToldAs(Period other) {
    return Objects.equals(told(start), told(other.start))
        && Objects.equals(told(end), told(other.end));
  }

  /**
   * Was it so on a day?
   *
   * <ul>
   *   <li>NOT, if the day is before the earliest start or after the latest end that are known.
   *   <li>HELD, if the day is neither before the latest day it can have begun nor after the
   *       earliest day it can have ended. The first and the last day count.
   *   <li>POSSIBLY otherwise. Where no end is known that is each day after the start: nobody told
   *       that it ended, which does not mean that it did not. Where no start is known it is each
   *       day up to the end.
   * </ul>
   */
  public OnDay on(LocalDate day) {
    var earliestStart = earliestStart();
    if (earliestStart != null && day.isBefore(earliestStart)) {
      return not(Rule.BEFORE_EARLIEST_START, earliestStart);
    }
    var latestEnd = latestEnd();
    if (latestEnd != null && day.isAfter(latestEnd)) {
      return not(Rule.AFTER_LATEST_END, latestEnd);
    }
    if (day.equals(firstDay())) {
      return new OnDay(Held.HELD, List.of(new Because(Rule.FIRST_DAY, day)));
    }
    return within(day);
  }

  /**
   * The same for a day that is not known better than to be one of these: HELD and NOT are certain
   * for each of them.
   */
  public Held between(LocalDate first, LocalDate last) {
    var onFirst = on(first);
    var onLast = on(last);
    var isSame = onFirst.held() == onLast.held() && onFirst.held() != Held.POSSIBLY;
    // Before it began on the first day and after it ended on the last one: it was in between.
    return isSame && (onFirst.held() == Held.HELD || rule(onFirst) == rule(onLast))
        ? onFirst.held()
        : Held.POSSIBLY;
  }

  private static Rule rule(OnDay onDay) {
    return onDay.because().getFirst().rule();
  }

  private OnDay within(LocalDate day) {
    var begun = latestStart();
    var ended = earliestEnd();
    var open = new ArrayList<Because>();
    if (begun == null || day.isBefore(begun)) {
      open.add(new Because(start == null ? Rule.NO_START_KNOWN : Rule.MAY_NOT_HAVE_BEGUN, begun));
    }
    if (ended == null || day.isAfter(ended)) {
      open.add(new Because(end == null ? Rule.NO_END_KNOWN : Rule.MAY_HAVE_ENDED, ended));
    }
    return open.isEmpty()
        ? new OnDay(
            Held.HELD, List.of(new Because(Rule.BEGUN, begun), new Because(Rule.NOT_ENDED, ended)))
        : new OnDay(Held.POSSIBLY, open);
  }

  /**
   * Is there certainly a day, other than one on which the one hands over to the other, that both
   * have? Two that are known to begin on one day have that.
   */
  public boolean certainlyOverlaps(Period other) {
    var own = firstDay();
    if (own != null && own.equals(other.firstDay())) {
      return true;
    }
    return shares(other) || holdsFirstDayOf(other) || other.holdsFirstDayOf(this);
  }

  private boolean shares(Period other) {
    var start = latestStart();
    var end = earliestEnd();
    var otherStart = other.latestStart();
    var otherEnd = other.earliestEnd();
    return start != null
        && end != null
        && otherStart != null
        && otherEnd != null
        && start.isBefore(end)
        && otherStart.isBefore(otherEnd)
        && start.isBefore(otherEnd)
        && otherStart.isBefore(end);
  }

  /** Does the other one begin when this one has begun before and ends later, for certain? */
  private boolean holdsFirstDayOf(Period other) {
    var day = other.firstDay();
    var start = latestStart();
    var end = earliestEnd();
    return day != null && start != null && end != null && start.isBefore(day) && end.isAfter(day);
  }

  private @Nullable LocalDate firstDay() {
    var earliest = earliestStart();
    return earliest != null && earliest.equals(latestStart()) ? earliest : null;
  }

  private @Nullable LocalDate earliestStart() {
    return start == null ? null : start.earliest();
  }

  private @Nullable LocalDate latestStart() {
    return start == null ? null : start.latest();
  }

  private @Nullable LocalDate earliestEnd() {
    return end == null ? null : end.earliest();
  }

  private @Nullable LocalDate latestEnd() {
    return end == null ? null : end.latest();
  }

  private static OnDay not(Rule rule, LocalDate bound) {
    return new OnDay(Held.NOT, List.of(new Because(rule, bound)));
  }

  private static @Nullable String told(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    return date.edtf() == null ? date.text() : date.edtf();
  }
}
