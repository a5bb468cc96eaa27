package org.entente.platform.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.entente.platform.date.PartialDate.Precision;
import org.jspecify.annotations.Nullable;

/**
 * Reads the part of the Extended Date/Time Format (ISO 8601-2:2019, level 1) that a press date can
 * need: years, months and days with unspecified digits, seasons, {@code ? ~ %}, intervals with open
 * ends; and a time of day in minutes.
 */
final class Edtf {

  /** The days a text can mean, both ends inclusive; an absent end is open. */
  record Range(@Nullable LocalDate earliest, @Nullable LocalDate latest, Precision precision) {}

  private record Days(LocalDate earliest, LocalDate latest, Precision precision) {}

  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)(-(?<month>[0-9]{2}|XX)(-(?<day>[0-9]{2}|XX))?)?(?<mark>[?~%])?");
  private static final Pattern TIMED =
      Pattern.compile(
          "(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?<time>[0-9]{2}:[0-9]{2})(:[0-9]{2})?(?<zone>Z|[+-][0-9]{2}:[0-9]{2})?");
  private static final int LONGEST = 60;

  private Edtf() {}

  static Range parse(String text) {
    if (text.length() > LONGEST) {
      throw new MalformedDate(text, "it is too long.");
    }
    var slash = text.indexOf('/');
    if (slash < 0) {
      var days = days(text, text);
      return new Range(days.earliest(), days.latest(), days.precision());
    }
    return interval(text, text.substring(0, slash), text.substring(slash + 1));
  }

  private static Range interval(String text, String from, String to) {
    var start = isOpen(from) ? null : days(text, from);
    var end = isOpen(to) ? null : days(text, to);
    if (end == null) {
      if (start == null) {
        throw new MalformedDate(text, "an interval needs at least one end.");
      }
      return new Range(start.earliest(), null, Precision.AFTER);
    }
    if (start == null) {
      return new Range(null, end.latest(), Precision.BEFORE);
    }
    if (end.latest().isBefore(start.earliest())) {
      throw new MalformedDate(text, "it ends before it starts.");
    }
    return new Range(start.earliest(), end.latest(), Precision.INTERVAL);
  }

  private static boolean isOpen(String end) {
    return end.isEmpty() || end.equals("..");
  }

  private static Days days(String whole, String part) {
    try {
      var timed = TIMED.matcher(part);
      if (timed.matches()) {
        return minute(timed.group("date"), timed.group("time"), timed.group("zone"));
      }
      var date = DATE.matcher(part);
      if (date.matches()) {
        var days = days(date.group("year"), date.group("month"), date.group("day"));
        return widened(days, date.group("mark"));
      }
    } catch (DateTimeException e) {
      throw new MalformedDate(whole, "there is no such day.");
    }
    throw new MalformedDate(
        whole,
        "write it like 2025, 2025-06, 2025-06-27, 2025-06-27T10:30+07:00, 2025~ or 2025-06-27/2025-07-01.");
  }

  private static Days minute(String date, String time, @Nullable String zone) {
    LocalTime.parse(time);
    if (zone != null) {
      ZoneOffset.of(zone);
    }
    var day = LocalDate.parse(date);
    return new Days(day, day, Precision.MINUTE);
  }

  private static Days days(String year, @Nullable String month, @Nullable String day) {
    var first = Integer.parseInt(year.replace('X', '0'));
    var last = Integer.parseInt(year.replace('X', '9'));
    var from = LocalDate.of(first, 1, 1);
    var to = LocalDate.of(last, 12, 31);
    if (first != last) {
      return new Days(from, to, Precision.INTERVAL);
    }
    if (month == null || month.equals("XX")) {
      return new Days(from, to, Precision.YEAR);
    }
    var number = Integer.parseInt(month);
    if (number >= 21 && number <= 24 && day == null) {
      // Which months a season has depends on the hemisphere, which a date does not tell: the year,
      // and where a winter
      // may run on, the two months after it.
      return new Days(
          from, number == 24 ? YearMonth.of(last + 1, 2).atEndOfMonth() : to, Precision.YEAR);
    }
    var inMonth = YearMonth.of(first, number);
    if (day == null || day.equals("XX")) {
      return new Days(inMonth.atDay(1), inMonth.atEndOfMonth(), Precision.MONTH);
    }
    var one = inMonth.atDay(Integer.parseInt(day));
    return new Days(one, one, Precision.DAY);
  }

  /** "About" means one unit more on each side. */
  private static Days widened(Days days, @Nullable String mark) {
    if (mark == null || mark.equals("?")) {
      return days;
    }
    var unit =
        switch (days.precision()) {
          case DAY -> ChronoUnit.DAYS;
          case MONTH -> ChronoUnit.MONTHS;
          case YEAR -> ChronoUnit.YEARS;
          default -> ChronoUnit.DECADES;
        };
    var latest = days.latest().plusDays(1).plus(1, unit).minusDays(1);
    return new Days(days.earliest().minus(1, unit), latest, Precision.APPROXIMATE);
  }
}
