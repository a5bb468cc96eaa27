package org.entente.cooperation.extraction.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The sentences of a text: ICU's, without its breaks after abbreviations. A sentence never crosses
 * a paragraph. One that is longer than anybody could quote is left out, so that a text without full
 * stops costs no more than any other.
 */
public final class Sentences {

  /** No longer sentence is read: nobody could check it at a glance. */
  static final int LONGEST = 1500;

  private final String text;
  private final Set<String> abbreviations;
  private final Set<String> openers;
  private final List<Sentence> found = new ArrayList<>();

  private Sentences(String text, Set<String> abbreviations, Set<String> openers) {
    this.text = text;
    this.abbreviations = abbreviations;
    this.openers = openers;
  }

  /**
   * @param abbreviations in lower case, without their last dot
   * @param openers words in lower case that begin sentences, and so end one even after "U.S."
   */
  public static List<Sentence> of(
      String text, ULocale language, Set<String> abbreviations, Set<String> openers) {
    var sentences = new Sentences(text, abbreviations, openers);
    var breaks = BreakIterator.getSentenceInstance(language);
    int number = 0;
    for (var paragraph : Paragraphs.of(text)) {
      sentences.split(paragraph, number++, breaks);
    }
    return sentences.found;
  }

  private void split(Paragraphs.Span paragraph, int number, BreakIterator breaks) {
    var piece = text.substring(paragraph.start(), paragraph.end()).replace('\n', ' ');
    breaks.setText(piece);
    int start = 0;
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < piece.length() && goesOn(piece, start, end)) {
        continue;
      }
      add(paragraph.start() + start, paragraph.start() + end, number);
      start = end;
    }
  }

  private boolean goesOn(String piece, int start, int end) {
    int last = end;
    while (last > start && Character.isWhitespace(piece.charAt(last - 1))) {
      last--;
    }
    if (last == start || piece.charAt(last - 1) != '.') {
      return false;
    }
    int from = last - 1;
    while (from > start && isPartOfAbbreviation(piece.charAt(from - 1))) {
      from--;
    }
    var word = piece.substring(from, last - 1);
    if (word.contains(".") || isInitial(word)) {
      return !openers.contains(firstWord(piece, end));
    }
    return abbreviations.contains(word.toLowerCase(Locale.ROOT));
  }

  private static boolean isPartOfAbbreviation(char letter) {
    return Character.isLetter(letter) || letter == '.';
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static String firstWord(String piece, int at) {
    int end = at;
    while (end < piece.length() && Character.isLetter(piece.charAt(end))) {
      end++;
    }
    return piece.substring(at, end).toLowerCase(Locale.ROOT);
  }

  private void add(int from, int to, int paragraph) {
    int start = from;
    int end = to;
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    if (end > start && end - start <= LONGEST) {
      found.add(new Sentence(start, end, paragraph, Tokens.of(text, start, end)));
    }
  }

  private static boolean isSpace(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }
}
