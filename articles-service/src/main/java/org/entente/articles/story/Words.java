package org.entente.articles.story;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.entente.articles.text.Characters;

/**
 * The words of a text as hashes, in its order, whatever their case, the white space and punctuation
 * between them, the way their characters are composed, and what cannot be seen. In scripts that put
 * no spaces between words every character with its marks stands for a word.
 */
final class Words {

  private static final Set<UnicodeScript> WITHOUT_SPACES =
      EnumSet.of(
          UnicodeScript.THAI,
          UnicodeScript.KHMER,
          UnicodeScript.LAO,
          UnicodeScript.MYANMAR,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA);

  /** Below it no script goes without spaces. */
  private static final int FIRST_WITHOUT_SPACES = 0x0E00;

  private static final int FIRST_OF_EAST_ASIA = 0x2E80;

  private final int[] codePoints;
  private long[] words = new long[64];
  private int count;
  private int[] numbers = new int[8];
  private int numbersCount;
  private int letters;
  private int lettersWithoutSpaces;
  private int lettersOfEastAsia;

  private Words(String text) {
    codePoints =
        Normalizer.normalize(text, Form.NFKC)
            .codePoints()
            .filter(c -> !Characters.isInvisible(c))
            .toArray();
    for (int at = 0; at < codePoints.length; ) {
      at = isPartOfWord(codePoints[at]) ? word(at) : at + 1;
    }
  }

  static Words of(String text) {
    return new Words(text);
  }

  int count() {
    return count;
  }

  long at(int index) {
    return words[index];
  }

  /** The numbers in it, hashed, without the signs that group or part their digits. */
  int[] numbers() {
    return Arrays.copyOf(numbers, numbersCount);
  }

  /** In which kind of script more than half of it is written. */
  Script script() {
    if (2 * lettersWithoutSpaces <= letters) {
      return Script.SPACED;
    }
    return 2 * lettersOfEastAsia > lettersWithoutSpaces ? Script.EAST_ASIAN : Script.UNSPACED;
  }

  private int word(int start) {
    int at = start;
    long hash = 0;
    do {
      int c = codePoints[at];
      if (Character.isDigit(c)) {
        int end = endOfNumber(at);
        long number = number(at, end);
        addNumber(number);
        hash = step(hash, number);
        at = end;
      } else {
        hash = step(hash, Character.toLowerCase(c));
        seen(c);
        at++;
      }
      at = skipApostrophe(at);
    } while (at < codePoints.length && continues(at));
    add(Hashing.mixed(hash));
    return at;
  }

  /** A letter of a script without spaces begins a word, and only its marks belong to it. */
  private boolean continues(int at) {
    int c = codePoints[at];
    return isMark(c)
        || (isPartOfWord(c) && !isWithoutSpaces(c) && !isWithoutSpaces(codePoints[at - 1]));
  }

  private void seen(int c) {
    if (!Character.isLetter(c)) {
      return;
    }
    letters++;
    if (isWithoutSpaces(c)) {
      lettersWithoutSpaces++;
      lettersOfEastAsia += c >= FIRST_OF_EAST_ASIA ? 1 : 0;
    }
  }

  /** "don't" and "don’t" are "dont". */
  private int skipApostrophe(int at) {
    boolean isWithin =
        at + 1 < codePoints.length
            && isApostrophe(codePoints[at])
            && Character.isLetter(codePoints[at + 1]);
    return isWithin ? at + 1 : at;
  }

  private int endOfNumber(int start) {
    int at = start;
    while (at < codePoints.length
        && (Character.isDigit(codePoints[at])
            || (isGrouping(codePoints[at]) && isDigitAt(at + 1)))) {
      at++;
    }
    return at;
  }

  private boolean isDigitAt(int at) {
    return at < codePoints.length && Character.isDigit(codePoints[at]);
  }

  private long number(int start, int end) {
    long hash = 7;
    for (int at = start; at < end; at++) {
      if (Character.isDigit(codePoints[at])) {
        hash = step(hash, Character.digit(codePoints[at], 10));
      }
    }
    return hash;
  }

  private static long step(long hash, long next) {
    return (hash ^ next) * 0x100000001B3L + (hash >>> 47);
  }

  private void add(long word) {
    if (count == words.length) {
      words = Arrays.copyOf(words, 2 * count);
    }
    words[count++] = word;
  }

  private void addNumber(long number) {
    if (numbersCount == numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * numbersCount);
    }
    numbers[numbersCount++] = (int) (Hashing.mixed(number) >>> 32);
  }

  private static boolean isPartOfWord(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isWithoutSpaces(int c) {
    return c >= FIRST_WITHOUT_SPACES && WITHOUT_SPACES.contains(UnicodeScript.of(c));
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '\u2019' || c == '\u02BC';
  }

  private static boolean isGrouping(int c) {
    return c == ',' || c == '.' || isApostrophe(c);
  }
}
