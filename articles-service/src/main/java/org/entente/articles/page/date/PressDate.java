package org.entente.articles.page.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.articles.text.Characters;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.jspecify.annotations.Nullable;

/**
 * A date as pages print it. What it does not say is not filled in, what cannot be is not bent to
 * fit, and nothing is counted from today.
 *
 * @param date unknown, with its text, unless {@code kind} is DATE
 * @param start where it begins in what was read, and {@code end} where it ends
 */
public record PressDate(Kind kind, PartialDate date, int start, int end) {

  public enum Kind {
    DATE,
    /** Such as "2 hours ago": it tells a day only to who knows when it was printed. */
    RELATIVE,
    /** There is no such day, or no press of such a year. */
    IMPOSSIBLE,
    /** Several days could be meant. */
    AMBIGUOUS
  }

  /** Every expression below is matched on no more than this. */
  private static final int LONGEST = 160;

  private static final int FIRST_YEAR = 1500;
  private static final int LAST_YEAR = 2199;
  private static final int BUDDHIST = 543;

  /** Where day and month in figures come in one order, to everybody. */
  private static final Set<String> DAY_FIRST =
      Set.of(
          "th", "vi", "fr", "es", "de", "it", "pt", "id", "nl", "ru", "uk", "tr", "pl", "en-gb",
          "en-au", "en-nz", "en-ie", "en-in");

  private static final String YEAR = "(?<year>[0-9]{4})(?![0-9])";
  private static final String OF =
      "(?:\\.|st|nd|rd|th|er|º)?,?\\s?(?:(?:of|de|ខែ|เดือน|ເດືອນ|/)\\s?)?";
  private static final String IN =
      "\\.?,?\\s?(?:(?:de|del|ปี|พ\\.ศ\\.|ค\\.ศ\\.|ឆ្នាំ|ປີ)\\s?)?(?:(?:พ\\.ศ\\.|ค\\.ศ\\.)\\s?)?";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ISO =
      Pattern.compile(
          "(?<![0-9])(?<year>[0-9]{4})[-/.](?<month>[0-9]{1,2})[-/.](?<day>[0-9]{1,2})(?![0-9])");
  private static final Pattern CJK =
      Pattern.compile(
          "(?<![0-9])(?<year>[0-9]{4})\\s?[年년]\\s?(?<month>[0-9]{1,2})\\s?[月월](?:\\s?(?<day>[0-9]{1,2})\\s?[日일號号])?");
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<![0-9])(?<day>[0-9]{1,2})" + OF + "(?<name>" + Months.ANY + ")" + IN + YEAR, FLAGS);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(?<name>"
              + Months.ANY
              + ")\\.?\\s(?<day>[0-9]{1,2})(?:st|nd|rd|th)?,?\\s"
              + YEAR,
          FLAGS);
  private static final Pattern VIETNAMESE =
      Pattern.compile(
          "(?<![0-9])(?<day>[0-9]{1,2})\\stháng\\s(?<month>[0-9]{1,2})(?:,|\\snăm)?\\s" + YEAR,
          FLAGS);
  private static final Pattern MONTH_ONLY =
      Pattern.compile("(?<!\\p{L})(?<name>" + Months.ANY + ")" + IN + YEAR, FLAGS);
  private static final Pattern FIGURES =
      Pattern.compile(
          "(?<![0-9])(?<one>[0-9]{1,2})[/.-](?<two>[0-9]{1,2})[/.-](?<year>[0-9]{4})(?![0-9])");
  private static final Pattern SHORT_YEAR =
      Pattern.compile(
          "(?<![0-9])(?:[0-9]{1,2}"
              + OF
              + Months.ANY
              + "\\.?,?\\s?'?[0-9]{2}|[0-9]{1,2}[/.][0-9]{1,2}[/.][0-9]{2})(?![0-9])",
          FLAGS);
  private static final Pattern RELATIVE =
      Pattern.compile(
          "(?<![\\p{L}])(?:an?|[0-9]+|one|two|few)\\s(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\\sago"
              + "|(?<!\\p{L})(?:yesterday|today|just now|moments ago)(?!\\p{L})"
              + "|ที่แล้ว|ที่ผ่านมา|เมื่อวาน|วันนี้|เมื่อสักครู่|ម៉ោងមុន|នាទីមុន|ថ្ងៃមុន|ម្សិលមិញ|ថ្ងៃនេះ|ກ່ອນ"
              + "|[0-9]\\s?(?:分钟|分鐘|小时|小時|天|周|个月|個月|時間|分|日)前|昨天|今天|昨日|[0-9]\\s?(?:분|시간|일|주)\\s?전|어제|오늘"
              + "|(?:giờ|phút|ngày)\\strước|hôm qua|hôm nay|jam lalu|jam yang lalu|menit lalu|kemarin|il y a [0-9]+|hace [0-9]+|hier(?!\\p{L})",
          FLAGS);
  private static final Pattern TIME =
      Pattern.compile(
          "^(?:T|[\\s,|–-]{0,4}(?:at\\s|เวลา\\s?|ម៉ោង\\s?)?)(?<hour>[0-9]{1,2})(?<sign>[:.])(?<minute>[0-9]{2})(?![0-9])(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?"
              + "\\s?(?<half>[ap]\\.?m\\.?(?!\\p{L}))?(?<thai>น\\.)?\\s?(?<zone>Z(?!\\p{L})|(?:\\(?(?:GMT|UTC)\\s?)?[+-][0-9]{1,2}(?::?[0-9]{2})?(?![0-9])|GMT(?!\\p{L})|UTC(?!\\p{L}))?",
          FLAGS);

  /**
   * Reads the first date in a short text; in a longer one only its beginning is looked at.
   *
   * @param language of the page as it says itself, with its region: it tells in which order figures
   *     are, and whether a year may be counted from the Buddha
   */
  public static Optional<PressDate> in(String printed, String language) {
    var text = digits(Characters.shortened(Characters.folded(printed), LONGEST));
    var reader = new Reader(text, language.toLowerCase(Locale.ROOT).replace('_', '-'));
    return reader.read();
  }

  /** All digits as 0 to 9, one for one. */
  private static String digits(String text) {
    var ascii = new StringBuilder(text.length());
    text.codePoints()
        .map(c ->
            Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                ? '0' + Character.digit(c, 10)
                : c)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }

  private record Reader(String text, String language) {

    Optional<PressDate> read() {
      for (var pattern : new Pattern[] {ISO, CJK, DAY_MONTH, MONTH_DAY, VIETNAMESE}) {
        var date = pattern.matcher(text);
        if (date.find()) {
          return Optional.of(stated(date, group(date, pattern, "day"), month(date, pattern)));
        }
      }
      var figures = FIGURES.matcher(text);
      if (figures.find()) {
        return Optional.of(figures(figures));
      }
      var unclear = SHORT_YEAR.matcher(text);
      if (unclear.find()) {
        return Optional.of(unknown(Kind.AMBIGUOUS, unclear.start(), unclear.end()));
      }
      var month = MONTH_ONLY.matcher(text);
      if (month.find()) {
        return Optional.of(stated(month, null, month(month, MONTH_ONLY)));
      }
      var relative = RELATIVE.matcher(text);
      return relative.find()
          ? Optional.of(unknown(Kind.RELATIVE, relative.start(), relative.end()))
          : Optional.empty();
    }

    private PressDate figures(Matcher figures) {
      int one = Integer.parseInt(figures.group("one"));
      int two = Integer.parseInt(figures.group("two"));
      boolean isDayFirst =
          DAY_FIRST.contains(language) || DAY_FIRST.contains(language.split("-", 2)[0]);
      if (one > 12 || one == two || (isDayFirst && !language.equals("en-us"))) {
        return stated(figures, one, two);
      }
      return two > 12 || language.equals("en-us")
          ? stated(figures, two, one)
          : unknown(Kind.AMBIGUOUS, figures.start(), figures.end());
    }

    private static int month(Matcher date, Pattern pattern) {
      return pattern.namedGroups().containsKey("name")
          ? Months.number(date.group("name"))
          : Integer.parseInt(date.group("month"));
    }

    private static @Nullable Integer group(Matcher date, Pattern pattern, String name) {
      var value = pattern.namedGroups().containsKey(name) ? date.group(name) : null;
      return value == null ? null : Integer.valueOf(value);
    }

    private PressDate stated(Matcher date, @Nullable Integer day, int month) {
      int year = year(Integer.parseInt(date.group("year")));
      try {
        var checked = LocalDate.of(year, month, day == null ? 1 : day);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
          return unknown(Kind.IMPOSSIBLE, date.start(), date.end());
        }
        var time = TIME.matcher(text.substring(date.end()));
        var clock = day != null && time.find() ? clock(time) : null;
        var edtf =
            day == null
                ? checked.toString().substring(0, 7)
                : checked + (clock == null ? "" : clock);
        int end = date.end() + (clock == null ? 0 : time.end());
        var printed = text.substring(date.start(), end).strip();
        return new PressDate(
            Kind.DATE, PartialDate.of(edtf, Basis.STATED, printed), date.start(), end);
      } catch (DateTimeException e) {
        return unknown(Kind.IMPOSSIBLE, date.start(), date.end());
      }
    }

    /** Thais, Khmers and Laotians count from the Buddha's death; nobody else's press does. */
    private int year(int year) {
      boolean isBuddhist = year - BUDDHIST >= 1900 && year - BUDDHIST <= LAST_YEAR;
      boolean isCustom =
          Set.of("th", "km", "lo").contains(language.split("-", 2)[0])
              || text.codePoints()
                  .anyMatch(c -> (c >= 0xe00 && c < 0xf00) || (c >= 0x1780 && c < 0x1800));
      return isBuddhist && isCustom ? year - BUDDHIST : year;
    }

    /** Null when it is no time of a day. */
    private static @Nullable String clock(Matcher time) {
      int hour = Integer.parseInt(time.group("hour"));
      int minute = Integer.parseInt(time.group("minute"));
      var half = time.group("half");
      if (time.group("sign").equals(".") && half == null && time.group("thai") == null) {
        return null;
      }
      if (half != null) {
        if (hour < 1 || hour > 12) {
          return null;
        }
        hour = hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
      }
      return hour > 23 || minute > 59
          ? null
          : "T%02d:%02d%s".formatted(hour, minute, zone(time.group("zone")));
    }

    private static String zone(@Nullable String printed) {
      if (printed == null) {
        return "";
      }
      int sign = Math.max(printed.indexOf('+'), printed.indexOf('-'));
      if (sign < 0) {
        return "Z";
      }
      var figures = printed.substring(sign + 1).replace(":", "");
      int hours = Integer.parseInt(figures.substring(0, Math.min(2, figures.length())));
      int minutes = figures.length() == 4 ? Integer.parseInt(figures.substring(2)) : 0;
      return hours > 14 || minutes > 59
          ? ""
          : "%s%02d:%02d".formatted(printed.charAt(sign), hours, minutes);
    }

    private PressDate unknown(Kind kind, int start, int end) {
      return new PressDate(kind, PartialDate.of(null, Basis.NONE, text), start, end);
    }
  }
}
