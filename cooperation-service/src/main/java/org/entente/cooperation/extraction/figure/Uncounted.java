package org.entente.cooperation.extraction.figure;

import java.util.Set;
import org.entente.cooperation.extraction.text.Sentence;

/**
 * Numbers that count nothing: a day of a month, an age, the number of a name, a time of day, a
 * year.
 */
final class Uncounted {

  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "no",
          "number",
          "page",
          "article",
          "section",
          "aged",
          "age",
          "chapter",
          "resolution",
          "route",
          "highway",
          "flight",
          "war");

  private final Set<String> months;
  private final Nouns nouns;

  Uncounted(Set<String> months, Nouns nouns) {
    this.months = months;
    this.nouns = nouns;
  }

  /** The number between two tokens is one of them. */
  boolean contains(Sentence sentence, int from, int end) {
    return isDay(sentence, from, end)
        || isAge(sentence, end)
        || isOfName(sentence, from)
        || isTime(sentence, from, end)
        || isYear(sentence, from, end);
  }

  /** "October 24", "Oct. 24", "24 October", "24 of October", the 24 of "24-26 October". */
  private boolean isDay(Sentence sentence, int from, int end) {
    var before = sentence.word(from - 1);
    var after = sentence.word(end);
    var next = sentence.word(end + 1);
    return months.contains(before)
        || (before.equals(".") && months.contains(sentence.word(from - 2)))
        || months.contains(after)
        || (after.equals("of") && months.contains(next))
        || (isJoined(sentence, end) && Numerals.isNumber(sentence, end) && months.contains(next));
  }

  /** "35-year-old". */
  private static boolean isAge(Sentence sentence, int end) {
    return isJoined(sentence, end) && sentence.word(end).equals("year");
  }

  /** "Page 4", "Covid-19", the 10 of "20-10". */
  private static boolean isOfName(Sentence sentence, int from) {
    return BEFORE_A_NAME.contains(sentence.word(from - 1))
        || (from > 0
            && isJoined(sentence, from)
            && (Numerals.isNumber(sentence, from - 1) || sentence.at(from - 1).capital()));
  }

  /** "10:30". */
  private static boolean isTime(Sentence sentence, int from, int end) {
    return sentence.word(end).equals(":")
        || (sentence.word(from - 1).equals(":") && Numerals.isNumber(sentence, from - 2));
  }

  /** "2019", where nothing is counted after it. */
  private boolean isYear(Sentence sentence, int from, int end) {
    var word = sentence.word(from);
    return word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && Numerals.isNumber(sentence, from)
        && nouns.after(sentence, end) == null;
  }

  private static boolean isJoined(Sentence sentence, int at) {
    return at < sentence.size() && sentence.at(at).joined();
  }
}
