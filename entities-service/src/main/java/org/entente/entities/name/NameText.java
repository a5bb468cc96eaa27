package org.entente.entities.name;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text, or a name, as the index compares it: in NFC, with plain apostrophes, dashes and
 * full-width letters, one space for a run of white space, without zero-width characters. Each
 * position leads back to the UTF-16 offsets of the text as it was given, whatever its normal form.
 * An empty line stays a break that no name spans.
 */
public final class NameText {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final char BREAK = '\n';
  private static final String CLOSING = "'\"\u201D)]\u300D\u300F\u3009\u300B";

  private final String given;
  private char[] kept;
  private char[] folded;
  private byte[] classes;
  private int[] starts;
  private int[] ends;
  private int length;
  private @Nullable BreakIterator dictionary;

  private NameText(String given) {
    this.given = given;
    var room = given.length() + 8;
    kept = new char[room];
    folded = new char[room];
    classes = new byte[room];
    starts = new int[room];
    ends = new int[room];
  }

  public static NameText of(String given) {
    var text = new NameText(given);
    text.read(NFC.isNormalized(given));
    return text;
  }

  /** A name as it is compared letter by letter: with case and diacritics. */
  public static String key(String name) {
    var text = of(name.strip());
    var from = 0;
    while (from < text.length && text.classes[from] == Letters.NONE) {
      from++;
    }
    return new String(text.kept, from, text.length - from).stripTrailing();
  }

  /**
   * A name, or what is looked for in names, without case and without the diacritics of Latin
   * letters.
   */
  public static String folded(String value) {
    var text = of(value.strip());
    return new String(text.folded, 0, text.length);
  }

  /** Of one character of a {@link #key}. */
  public static char fold(char c) {
    return Letters.fold(c);
  }

  public int length() {
    return length;
  }

  /** With case and diacritics. */
  public char kept(int at) {
    return kept[at];
  }

  public char folded(int at) {
    return folded[at];
  }

  public String folded(int from, int to) {
    return new String(folded, from, to - from);
  }

  /** Where a position begins in the text as given. */
  public int start(int at) {
    return starts[at];
  }

  /** Where what stands before a position ends in the text as given. */
  public int end(int to) {
    return ends[to - 1];
  }

  /** What is printed from one position to another. */
  public String surface(int from, int to) {
    return given.substring(start(from), end(to));
  }

  /** May a name begin here? */
  public boolean canStart(int at) {
    var before = at == 0 ? Letters.NONE : classes[at - 1];
    return switch (classes[at]) {
      case Letters.SPACED, Letters.KATAKANA, Letters.HANGUL -> before != classes[at];
      case Letters.OPEN -> !joinsNext(at);
      default -> false;
    };
  }

  /** May a name end before this position? */
  public boolean canEnd(int to) {
    if (to == length) {
      return true;
    }
    var next = classes[to];
    return switch (classes[to - 1]) {
      case Letters.KATAKANA -> next != Letters.KATAKANA;
      case Letters.HANGUL -> next != Letters.HANGUL || KoreanParticles.fill(kept, to, endOfRun(to));
      case Letters.OPEN, Letters.OPEN_MARK -> next != Letters.OPEN_MARK && !joinsNext(to);
      default -> next != Letters.SPACED;
    };
  }

  /**
   * Is what ends before this position, if anything, a piece that the index knows the beginnings of
   * names by?
   */
  public boolean isCut(int to) {
    return isCut(classes[to - 1], to == length ? Letters.NONE : classes[to], kept[to - 1]);
  }

  /**
   * Does the index know every beginning of a name that ends here? In scripts without spaces only
   * those of 1, 2, 4, 8… letters, so that a long name does not cost an entry for each of its
   * letters.
   */
  public boolean isMilestone(int from, int to) {
    var last = classes[to - 1];
    return last == Letters.NONE
        || last == Letters.SPACED
        || last == Letters.KATAKANA
        || Integer.bitCount(to - from) == 1;
  }

  /** Does a word begin here, in a script without spaces, by ICU's dictionaries? */
  public boolean startsWord(int at) {
    return dictionary().isBoundary(start(at));
  }

  /** Does a word end before this position, in a script without spaces, by ICU's dictionaries? */
  public boolean endsWord(int to) {
    return dictionary().isBoundary(end(to));
  }

  /**
   * Does what begins here follow directly after a Latin letter or a digit, or a quotation or a
   * bracket that ends? In Korean it is an ending then, not a word: "'AI'이란", "2인도".
   */
  public boolean isGlued(int at) {
    if (at == 0) {
      return false;
    }
    return classes[at - 1] == Letters.SPACED
        || (at > 1 && classes[at - 2] != Letters.NONE && CLOSING.indexOf(kept[at - 1]) >= 0);
  }

  /** Does a line end between two positions in the text as given? */
  public boolean isLineEndedBetween(int to, int next) {
    return given.indexOf('\n', end(to), start(next)) >= 0;
  }

  public boolean isHangul(int at) {
    return classes[at] == Letters.HANGUL;
  }

  /** Is the letter one of a script that puts no spaces between words? */
  public boolean isOpen(int at) {
    return classes[at] == Letters.OPEN || classes[at] == Letters.OPEN_MARK;
  }

  /** Is the letter one of a script that puts spaces between words? */
  public boolean isSpaced(int at) {
    return classes[at] == Letters.SPACED;
  }

  /** Is there no letter, digit or mark at all? */
  public boolean isOutside(int at) {
    return classes[at] == Letters.NONE;
  }

  public boolean isUpper(int at) {
    return Character.isUpperCase(kept[at]);
  }

  public boolean isLower(int at) {
    return Character.isLowerCase(kept[at]);
  }

  /** The end of the word of a spaced script that begins at {@code at}. */
  public int endOfRun(int at) {
    var to = at;
    while (to < length && classes[to] == classes[at]) {
      to++;
    }
    return to;
  }

  private BreakIterator dictionary() {
    if (dictionary == null) {
      dictionary = BreakIterator.getWordInstance(ULocale.ROOT);
      dictionary.setText(given);
    }
    return dictionary;
  }

  private static boolean isCut(byte last, byte next, char lastChar) {
    return switch (last) {
      case Letters.HANGUL, Letters.OPEN, Letters.OPEN_MARK -> true;
      case Letters.NONE -> lastChar != ' ';
      default -> next != last;
    };
  }

  private boolean joinsNext(int to) {
    return to > 0
        && (kept[to - 1] == Letters.KHMER_COENG || kept[to - 1] == Letters.MYANMAR_VIRAMA);
  }

  private void read(boolean normalized) {
    for (int i = 0; i < given.length(); ) {
      var c = given.codePointAt(i);
      var next = i + Character.charCount(c);
      if (Letters.isSpace(c)) {
        i = space(i);
      } else if (Letters.isIgnored(c)) {
        i = next;
      } else if (normalized) {
        append(c, i, next);
        i = next;
      } else {
        i = segment(i, next);
      }
    }
  }

  /** One space for the run, or a break if it holds an empty line. */
  private int space(int from) {
    var lines = 0;
    var to = from;
    while (to < given.length()
        && (Letters.isSpace(given.charAt(to)) || Letters.isIgnored(given.charAt(to)))) {
      if (given.charAt(to) == '\n') {
        lines++;
      }
      to++;
    }
    put(lines > 1 ? BREAK : ' ', Letters.NONE, from, to);
    return to;
  }

  /**
   * A letter with all that combines with it, normalised; what comes out of it leads back to the
   * whole.
   */
  private int segment(int from, int next) {
    var to = next;
    while (to < given.length() && !NFC.hasBoundaryBefore(given.codePointAt(to))) {
      to += Character.charCount(given.codePointAt(to));
    }
    var segment = given.substring(from, to);
    var composed = NFC.normalize(segment);
    if (composed.equals(segment)) {
      for (int i = from; i < to; i += Character.charCount(given.codePointAt(i))) {
        append(given.codePointAt(i), i, i + Character.charCount(given.codePointAt(i)));
      }
    } else {
      var end = to;
      composed.codePoints().forEach(c -> append(c, from, end));
    }
    return to;
  }

  private void append(int c, int start, int end) {
    if (Letters.isDiacritic(c) && length > 0) {
      ends[length - 1] = Math.max(ends[length - 1], end);
      return;
    }
    var letters = Letters.classOf(c);
    if (c < 0x10000) {
      var plain = Letters.plain((char) c);
      put(plain, plain == c ? letters : Letters.classOf(plain), start, end);
      return;
    }
    put(Character.highSurrogate(c), letters, start, end);
    put(
        Character.lowSurrogate(c),
        letters == Letters.OPEN ? Letters.OPEN_MARK : letters,
        start,
        end);
  }

  private void put(char c, byte letters, int start, int end) {
    if (length == kept.length) {
      grow();
    }
    kept[length] = c;
    folded[length] = Letters.fold(c);
    classes[length] = letters;
    starts[length] = start;
    ends[length] = end;
    length++;
  }

  private void grow() {
    var room = length + length / 2 + 16;
    kept = Arrays.copyOf(kept, room);
    folded = Arrays.copyOf(folded, room);
    classes = Arrays.copyOf(classes, room);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
  }
}
