package org.entente.cooperation.extraction.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.cooperation.extraction.text.Sentence;
import org.entente.cooperation.extraction.text.Token;
import org.entente.platform.date.PartialDate;
import org.entente.platform.date.PartialDate.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a sentence. What is printed in full is stated; what has to be counted from the
 * day of publication is derived, and unknown where that day is; of a day without its year the year
 * is concluded.
 */
public final class Dates {

  private final Map<String, Integer> months;
  private final Map<String, Integer> weekdays;

  public Dates(Map<String, Integer> months, Map<String, Integer> weekdays) {
    this.months = months;
    this.weekdays = weekdays;
  }

  /**
   * @param text that the sentence is a part of
   * @param published from which is counted
   */
  public List<Dated> of(Sentence sentence, String text, @Nullable PartialDate published) {
    var found = new ArrayList<Dated>();
    var search = new Search(sentence, text, new Anchor(published));
    int i = 0;
    while (i < sentence.size()) {
      var dated = search.at(i);
      if (dated == null) {
        i++;
      } else {
        found.add(dated);
        i = dated.to();
      }
    }
    return found;
  }

  private final class Search {

    private final Sentence sentence;
    private final String text;
    private final Anchor anchor;

    Search(Sentence sentence, String text, Anchor anchor) {
      this.sentence = sentence;
      this.text = text;
      this.anchor = anchor;
    }

    /** One date, or from one to another. */
    @Nullable Dated at(int i) {
      var first = single(i);
      if (first == null) {
        return null;
      }
      var edtf = first.date().edtf();
      var introduced = sentence.word(i - 1);
      if (edtf != null && introduced.equals("since")) {
        return dated(i - 1, first.to(), start(edtf) + "/..", basis(first));
      }
      boolean between = introduced.equals("between") && sentence.word(first.to()).equals("and");
      boolean from =
          introduced.equals("from")
              && (sentence.word(first.to()).equals("to")
                  || sentence.word(first.to()).equals("until"));
      var last = between || from ? single(first.to() + 1) : null;
      if (last == null) {
        return first;
      }
      var end = last.date().edtf();
      var range = edtf == null || end == null ? null : start(edtf) + "/" + end(end);
      return dated(i - 1, last.to(), isOrdered(range) ? range : null, basis(last));
    }

    private static String start(String edtf) {
      return edtf.contains("/") ? edtf.substring(0, edtf.indexOf('/')) : edtf;
    }

    private static String end(String edtf) {
      return edtf.substring(edtf.indexOf('/') + 1);
    }

    private static boolean isOrdered(@Nullable String range) {
      return range != null && start(range).compareTo(end(range)) < 0;
    }

    private static Basis basis(Dated dated) {
      return dated.date().basis();
    }

    private @Nullable Dated single(int i) {
      var dated = dayFirst(i);
      if (dated == null) {
        dated = monthFirst(i);
      }
      if (dated == null) {
        dated = weekday(i);
      }
      if (dated == null) {
        dated = relative(i);
      }
      return dated == null ? year(i) : dated;
    }

    /** "24 October 2025", "17-18 Dec". */
    private @Nullable Dated dayFirst(int i) {
      var day = day(i);
      if (day == null) {
        return null;
      }
      int next = i + 1;
      var last = day(next);
      boolean isRange = last != null && sentence.at(next).joined();
      next += isRange ? 1 : 0;
      next += sentence.word(next).equals("of") ? 1 : 0;
      var month = month(next);
      if (month == null) {
        return null;
      }
      int end = afterDot(next + 1);
      return day(i, end, month, day, isRange ? last : null);
    }

    /** "October 24, 2025", "Oct. 17-18", "October 2025", "in October". */
    private @Nullable Dated monthFirst(int i) {
      var month = month(i);
      if (month == null) {
        return null;
      }
      int next = afterDot(i + 1);
      var day = day(next);
      if (day != null && isOfName(i, next + 1)) {
        return null;
      }
      if (day != null) {
        var last = day(next + 1);
        boolean isRange = last != null && sentence.at(next + 1).joined();
        return day(i, next + (isRange ? 2 : 1), month, day, isRange ? last : null);
      }
      var year = yearAt(next);
      if (year != null) {
        return dated(i, next + 1, "%d-%02d".formatted(year, month), Basis.STATED);
      }
      if (!isNameOfMonth(i)) {
        return null;
      }
      boolean by = sentence.word(i - 1).equals("by");
      var edtf = by ? anchor.monthAhead(month) : anchor.month(month);
      return dated(i, i + 1, edtf, Basis.DERIVED);
    }

    /** "The March 23 Movement" is called after a day. */
    private boolean isOfName(int from, int to) {
      return sentence.word(from - 1).equals("the")
          && to < sentence.size()
          && sentence.at(to).isWord()
          && !sentence.at(to).joined();
    }

    private @Nullable Dated day(int from, int end, int month, int first, @Nullable Integer last) {
      int next = sentence.word(end).equals(",") ? end + 1 : end;
      var year = yearAt(next);
      if (year != null) {
        return dated(from, next + 1, days(year, month, first, last), Basis.STATED);
      }
      var concluded = anchor.yearOf(month, first);
      var edtf = concluded == null ? null : days(concluded, month, first, last);
      return dated(from, end, edtf, Basis.YEAR_INFERRED);
    }

    private @Nullable String days(int year, int month, int first, @Nullable Integer last) {
      if (first > LocalDate.of(year, month, 1).lengthOfMonth()) {
        return null;
      }
      var start = LocalDate.of(year, month, first);
      return last == null || last <= first || last > start.lengthOfMonth()
          ? start.toString()
          : start + "/" + start.withDayOfMonth(last);
    }

    private @Nullable Dated weekday(int i) {
      int next = i;
      var word = sentence.word(i);
      boolean isNext = word.equals("next") || word.equals("coming");
      boolean isLast = word.equals("last") || word.equals("past") || word.equals("this");
      next += isNext || isLast ? 1 : 0;
      var weekday = weekdays.get(sentence.word(next));
      if (weekday == null || !sentence.at(next).capital()) {
        return null;
      }
      if (isFullDate(next + (sentence.word(next + 1).equals(",") ? 2 : 1))) {
        return null; // the full date says more
      }
      return dated(
          i, next + 1, isNext ? anchor.next(weekday) : anchor.last(weekday), Basis.DERIVED);
    }

    private boolean isFullDate(int i) {
      return month(i) != null || (day(i) != null && month(i + 1) != null);
    }

    private @Nullable Dated relative(int i) {
      var word = sentence.word(i);
      var unit = sentence.word(i + 1);
      return switch (word) {
        case "yesterday" -> dated(i, i + 1, anchor.day(-1), Basis.DERIVED);
        case "today" -> dated(i, i + 1, anchor.day(0), Basis.DERIVED);
        case "tomorrow" -> dated(i, i + 1, anchor.day(1), Basis.DERIVED);
        case "last", "this", "next" -> {
          int by = word.equals("last") ? -1 : word.equals("next") ? 1 : 0;
          yield switch (unit) {
            case "week" -> dated(i, i + 2, anchor.week(by), Basis.DERIVED);
            case "month" -> dated(i, i + 2, anchor.monthBy(by), Basis.DERIVED);
            case "year" -> dated(i, i + 2, anchor.yearBy(by), Basis.DERIVED);
            default -> null;
          };
        }
        default -> null;
      };
    }

    /** "In 2024". */
    private @Nullable Dated year(int i) {
      var year = yearAt(i);
      boolean introduced =
          switch (sentence.word(i - 1)) {
            case "in", "since", "during", "early", "late", "mid", "of", "by", "until" -> true;
            default -> false;
          };
      return year == null || !introduced
          ? null
          : dated(i, i + 1, Integer.toString(year), Basis.STATED);
    }

    private @Nullable Dated dated(int from, int to, @Nullable String edtf, Basis basis) {
      int end = Math.min(to, sentence.size());
      var printed = text.substring(sentence.at(from).start(), sentence.at(end - 1).end());
      var date = PartialDate.of(edtf, edtf == null ? Basis.NONE : basis, printed);
      return new Dated(from, end, date, anchor.isBefore(date.earliest()));
    }

    private int afterDot(int i) {
      return sentence.word(i).equals(".") ? i + 1 : i;
    }

    private @Nullable Integer month(int i) {
      return i < sentence.size() && sentence.at(i).capital() ? months.get(sentence.word(i)) : null;
    }

    /** "May" and "March" are names of months only where nothing else is likely. */
    private boolean isNameOfMonth(int i) {
      var before = sentence.word(i - 1);
      boolean isClear =
          !sentence.word(i).equals("may")
              && !sentence.word(i).equals("march")
              && sentence.word(i).length() > 3;
      return switch (before) {
        case "in",
            "since",
            "last",
            "early",
            "late",
            "mid",
            "until",
            "by",
            "during",
            "this",
            "next" ->
            true;
        default -> isClear && !sentence.word(i + 1).equals("'s") && i > 0;
      };
    }

    private @Nullable Integer day(int i) {
      if (i >= sentence.size()) {
        return null;
      }
      var word = sentence.word(i);
      int digits = 0;
      while (digits < word.length() && Character.isDigit(word.charAt(digits))) {
        digits++;
      }
      if (digits == 0 || digits > 2) {
        return null;
      }
      var ending = word.substring(digits);
      int day = Integer.parseInt(word.substring(0, digits));
      boolean isDay =
          ending.isEmpty()
              || ending.equals("st")
              || ending.equals("nd")
              || ending.equals("rd")
              || ending.equals("th");
      return isDay && day >= 1 && day <= 31 ? day : null;
    }

    private @Nullable Integer yearAt(int i) {
      if (i >= sentence.size() || sentence.at(i).type() != Token.Type.NUMBER) {
        return null;
      }
      var word = sentence.word(i);
      boolean isYear = word.length() == 4 && (word.startsWith("19") || word.startsWith("20"));
      return isYear && word.chars().allMatch(c -> c >= '0' && c <= '9')
          ? Integer.valueOf(word)
          : null;
    }
  }
}
