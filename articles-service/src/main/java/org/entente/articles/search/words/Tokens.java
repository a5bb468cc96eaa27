package org.entente.articles.search.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.articles.search.words.Scripts.Group;
import org.entente.articles.text.Characters;

/**
 * Reads the tokens of a text. Letters and digits make tokens, with the marks on them; everything
 * else parts them. What cannot be seen is passed over, and white space between clusters too, since
 * writers of these scripts set it as they like and lines break anywhere; not in Korean, where it
 * parts words.
 */
public final class Tokens {

  /** A longer word is compared by its beginning. */
  private static final int LONGEST_WORD = 100;

  private static final int LONGEST_CLUSTER = 9;

  private static final int FULLWIDTH_FIRST = 0xFF01;
  private static final int FULLWIDTH_LAST = 0xFF5E;
  private static final int FULLWIDTH_SHIFT = 0xFEE0;

  private final CharSequence text;
  private final int length;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean spaced;
  private boolean parted = true;
  private Group before = Group.NONE;

  private Tokens(CharSequence text) {
    this.text = text;
    this.length = text.length();
  }

  public static List<Token> of(CharSequence text) {
    var reader = new Tokens(text);
    while (reader.at < reader.length) {
      reader.next();
    }
    return reader.tokens;
  }

  private void next() {
    int c = peek();
    if (isWordPart(c)) {
      word();
    } else if (Character.isLetterOrDigit(c)) {
      cluster();
    } else {
      if (Characters.isSpace(c)) {
        spaced = true;
      } else if (!Characters.isInvisible(c) && !isMark(c)) {
        parted = true;
      }
      at += Character.charCount(c);
    }
  }

  private void word() {
    int start = at;
    var form = new StringBuilder();
    int end = letters(form);
    while (isAbbreviated(form, end)) {
      at = end + 1;
      end = letters(form);
    }
    add(
        new Token(
            composed(form.toString().toLowerCase(Locale.ROOT)), start, end, false, false, spaced),
        Group.NONE);
  }

  /** Reads on to the end of a word; the end is told, since invisible characters may follow. */
  private int letters(StringBuilder form) {
    int end = at;
    while (at < length) {
      int c = peek();
      boolean part = isWordPart(c) || isMark(c);
      if (!part && !Characters.isInvisible(c)) {
        break;
      }
      at += Character.charCount(c);
      if (part) {
        end = at;
        if (form.length() < LONGEST_WORD) {
          form.appendCodePoint(plain(c));
        }
      }
    }
    return end;
  }

  /** "U.S." and "a.i." are words. Only single letters are, so a missing space parts words. */
  private boolean isAbbreviated(StringBuilder form, int end) {
    int letters = form.codePointCount(0, form.length());
    boolean begun = letters == 1 || (end >= 2 && text.charAt(end - 2) == '.');
    return begun
        && end + 1 < length
        && text.charAt(end) == '.'
        && Character.isLetter(text.charAt(end + 1))
        && isWordPart(text.charAt(end + 1))
        && (end + 2 >= length || !Character.isLetterOrDigit(text.charAt(end + 2)))
        && Character.isLetter(text.charAt(end - 1));
  }

  private void cluster() {
    int start = at;
    int first = peek();
    var group = Scripts.group(first);
    var form = new StringBuilder();
    int end = at;
    int last = 0;
    while (at < length) {
      int c = peek();
      boolean part =
          end == start || isMark(c) || (Scripts.stacks(last) && Scripts.group(c) == group);
      if (!part && !Characters.isInvisible(c)) {
        break;
      }
      at += Character.charCount(c);
      if (part) {
        end = at;
        last = c;
        if (form.codePointCount(0, form.length()) < LONGEST_CLUSTER) {
          form.appendCodePoint(c);
        }
      }
    }
    boolean joined = !parted && group == before && !(spaced && group == Group.HANGUL);
    add(new Token(composed(form.toString()), start, end, true, joined, spaced), group);
  }

  private void add(Token token, Group group) {
    tokens.add(token);
    before = group;
    spaced = false;
    parted = false;
  }

  private int peek() {
    return Character.codePointAt(text, at);
  }

  private static boolean isWordPart(int c) {
    return Character.isDigit(c) || (Character.isLetter(c) && Scripts.group(c) == Group.NONE);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static int plain(int c) {
    if (c < 0x80) {
      return c;
    }
    if (Character.isDigit(c)) {
      return '0' + Character.digit(c, 10);
    }
    return c >= FULLWIDTH_FIRST && c <= FULLWIDTH_LAST ? c - FULLWIDTH_SHIFT : c;
  }

  private static String composed(String form) {
    return Normalizer.isNormalized(form, Normalizer.Form.NFC)
        ? form
        : Normalizer.normalize(form, Normalizer.Form.NFC);
  }
}
