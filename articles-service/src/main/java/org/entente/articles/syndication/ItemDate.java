package org.entente.articles.syndication;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A date as feeds print it (RFC 822 and its usual misspellings, RFC 3339, W3C), in the zone that is
 * stated. One that cannot be read, or cannot be, stays unknown and keeps its text.
 */
final class ItemDate {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern RFC_822 =
      Pattern.compile(
          "(?:[A-Za-z]{3,9},?\\s+)?(?<day>[0-9]{1,2})[\\s-]+(?<month>[A-Za-z]{3,9})\\.?[\\s-]+(?<year>[0-9]{4})"
              + "(?:,?\\s+(?<hour>[0-9]{1,2}):(?<minute>[0-9]{2})(?::[0-9]{2}(?:\\.[0-9]+)?)?"
              + "(?:\\s*(?<zone>[A-Za-z]{1,5}|(?:GMT|UTC)?[+-][0-9]{2}:?[0-9]{2}))?)?");

  private static final Pattern ISO =
      Pattern.compile(
          "(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2})"
              + "(?:[T ](?<hour>[0-9]{2}):(?<minute>[0-9]{2})(?::[0-9]{2}(?:[.,][0-9]+)?)?"
              + "\\s*(?<zone>[Zz]|[+-][0-9]{2}:?[0-9]{2})?)?)?)?");

  /** The names that RFC 822 gives a meaning to. Others ("ICT", "IST") mean several zones. */
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("UT", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("Z", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CST", "-06:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));

  /** Clocks differ, and what is dated later than that has not been published. */
  private static final Duration AHEAD = Duration.ofDays(2);

  private static final int LONGEST = 200;

  private ItemDate() {}

  static @Nullable PartialDate of(@Nullable String printed, Instant now) {
    if (printed == null || printed.isBlank()) {
      return null;
    }
    var text = printed.strip();
    var shown = text.length() <= LONGEST ? text : null;
    return edtf(text)
        .filter(edtf -> isPossible(edtf, now))
        .map(edtf -> PartialDate.of(edtf, Basis.STATED, shown))
        .orElseGet(() -> PartialDate.of(null, null, shown));
  }

  private static Optional<String> edtf(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    var mail = RFC_822.matcher(text);
    if (mail.matches()) {
      int month = MONTHS.indexOf(mail.group("month").toLowerCase(Locale.ROOT).substring(0, 3)) + 1;
      return month == 0
          ? Optional.empty()
          : Optional.of(
              written(mail, "%02d".formatted(month), two(mail.group("day")), mail.group("zone")));
    }
    var iso = ISO.matcher(text);
    return iso.matches()
        ? Optional.of(written(iso, iso.group("month"), iso.group("day"), iso.group("zone")))
        : Optional.empty();
  }

  private static String written(
      Matcher date, @Nullable String month, @Nullable String day, @Nullable String zone) {
    var edtf = new StringBuilder(date.group("year"));
    if (month != null) {
      edtf.append('-').append(month);
    }
    if (day != null) {
      edtf.append('-').append(day);
    }
    if (date.group("hour") != null) {
      edtf.append('T').append(two(date.group("hour"))).append(':').append(date.group("minute"));
      edtf.append(zone == null ? "" : offset(zone));
    }
    return edtf.toString();
  }

  /** The zone's distance from UTC, nothing where a name does not tell it: the time stays local. */
  private static String offset(String zone) {
    var upper = zone.toUpperCase(Locale.ROOT);
    int sign = Math.max(upper.indexOf('+'), upper.indexOf('-'));
    if (sign < 0) {
      return ZONES.getOrDefault(upper, "");
    }
    var digits = upper.substring(sign + 1).replace(":", "");
    var offset = upper.charAt(sign) + digits.substring(0, 2) + ":" + digits.substring(2);
    return offset.endsWith("00:00") ? "Z" : offset;
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Not a day that there never was, not what stands for "no date", not the future. */
  private static boolean isPossible(String edtf, Instant now) {
    try {
      var date = PartialDate.of(edtf, Basis.STATED, null);
      var latest = date.latest();
      if (latest == null || latest.getYear() < 1900 || edtf.startsWith("1970-01-01T00:00")) {
        return false;
      }
      var ahead = now.plus(AHEAD).atOffset(ZoneOffset.UTC).toLocalDate();
      var earliest = date.earliest();
      return earliest != null && !earliest.isAfter(ahead) && hasTime(edtf);
    } catch (DateTimeException | org.entente.platform.problem.Problem e) {
      return false;
    }
  }

  private static boolean hasTime(String edtf) {
    if (edtf.length() >= 16) {
      LocalDateTime.parse(edtf.substring(0, 16));
    }
    return true;
  }
}
