package org.entente.cooperation.extraction.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.entente.platform.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of publication, from which is counted. Nothing can be counted in days from a month, and
 * nothing at all from an unknown day.
 */
final class Anchor {

  private static final long A_MONTH_AHEAD = 31;

  private final @Nullable LocalDate day;
  private final @Nullable YearMonth month;
  private final @Nullable Integer year;
  private final @Nullable LocalDate latest;

  Anchor(@Nullable PartialDate published) {
    var earliest = published == null ? null : published.earliest();
    this.latest = published == null ? null : published.latest();
    if (earliest == null || latest == null) {
      this.day = null;
      this.month = null;
      this.year = null;
      return;
    }
    var first = YearMonth.from(earliest);
    this.day = earliest.equals(latest) ? earliest : null;
    this.month = first.equals(YearMonth.from(latest)) ? first : null;
    this.year = earliest.getYear() == latest.getYear() ? earliest.getYear() : null;
  }

  /** The day of publication is known and comes before a day. */
  boolean isBefore(@Nullable LocalDate other) {
    return latest != null && other != null && latest.isBefore(other);
  }

  @Nullable String day(int by) {
    return day == null ? null : day.plusDays(by).toString();
  }

  /** That day of the week, on the day itself or before it. */
  @Nullable String last(int weekday) {
    return day == null
        ? null
        : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday))).toString();
  }

  @Nullable String next(int weekday) {
    return day == null ? null : day.with(TemporalAdjusters.next(DayOfWeek.of(weekday))).toString();
  }

  /** Monday to Sunday. */
  @Nullable String week(int by) {
    if (day == null) {
      return null;
    }
    var monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(by);
    return monday + "/" + monday.plusDays(6);
  }

  @Nullable String monthBy(int by) {
    return month == null ? null : month.plusMonths(by).toString();
  }

  @Nullable String yearBy(int by) {
    return year == null ? null : Integer.toString(year + by);
  }

  /** The last month of that name, this one included. */
  @Nullable String month(int number) {
    if (month == null) {
      return null;
    }
    var same = month.withMonth(number);
    return (same.isAfter(month) ? same.minusYears(1) : same).toString();
  }

  /** The next month of that name, this one included. */
  @Nullable String monthAhead(int number) {
    if (month == null) {
      return null;
    }
    var same = month.withMonth(number);
    return (same.isBefore(month) ? same.plusYears(1) : same).toString();
  }

  /**
   * The year of a day that is printed without one: the last such day, or one that is at most a
   * month ahead.
   */
  @Nullable Integer yearOf(int month, int dayOfMonth) {
    if (this.month == null || dayOfMonth > 28 + (month == 2 ? 0 : 3)) {
      return null;
    }
    var now = day == null ? this.month.atEndOfMonth() : day;
    var same = LocalDate.of(now.getYear(), month, Math.min(dayOfMonth, 28));
    long ahead = ChronoUnit.DAYS.between(now, same);
    if (ahead > A_MONTH_AHEAD) {
      return now.getYear() - 1;
    }
    return ahead < A_MONTH_AHEAD - 365 ? now.getYear() + 1 : now.getYear();
  }
}
