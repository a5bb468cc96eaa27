package org.entente.cooperation.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts a piece of text into words, numbers and signs, in one pass. "U.S." is one word, "anti-scam"
 * two that are joined, and the ending "'s" a word of its own.
 */
final class Tokens {

  /** What is written with and without dots is one word, and never the pronoun. */
  private static final Map<String, String> DOTTED =
      Map.of("US", "u.s.", "U.S", "u.s.", "UK", "u.k.", "U.K", "u.k.", "UN", "u.n.", "EU", "e.u.");

  private static final String CURRENCIES = "$€£¥฿₩₫₱៛%";
  private static final String HYPHENS = "-‐‑–—";

  private final String text;
  private final int end;
  private final List<Token> found = new ArrayList<>();
  private int at;
  private boolean joined;

  private Tokens(String text, int start, int end) {
    this.text = text;
    this.at = start;
    this.end = end;
  }

  static List<Token> of(String text, int start, int end) {
    var tokens = new Tokens(text, start, end);
    while (tokens.at < end) {
      tokens.next();
    }
    return tokens.found;
  }

  private void next() {
    int letter = text.codePointAt(at);
    if (Character.isWhitespace(letter) || Character.isSpaceChar(letter)) {
      at += Character.charCount(letter);
    } else if (Character.isDigit(letter)) {
      number();
    } else if (isPartOfWord(letter)) {
      word();
    } else if (isHyphen(at) && isBetweenWords()) {
      joined = true;
      at++;
      return;
    } else {
      int start = at;
      at += Character.charCount(letter);
      var type = CURRENCIES.indexOf(letter) >= 0 ? Token.Type.SYMBOL : Token.Type.MARK;
      add(start, mark(text.substring(start, at)), type);
    }
    joined = false;
  }

  private static String mark(String sign) {
    return switch (sign) {
      case "“", "”", "„", "«", "»" -> "\"";
      case "—", "―" -> "–";
      default -> sign;
    };
  }

  private void number() {
    int start = at;
    while (at < end
        && (Character.isDigit(text.charAt(at))
            || ((text.charAt(at) == ',' || text.charAt(at) == '.')
                && at + 1 < end
                && Character.isDigit(text.charAt(at + 1))))) {
      at++;
    }
    int digits = at;
    while (at < end && isPartOfWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at)); // "24th", "5pm", "300m"
    }
    var word = text.substring(start, at).toLowerCase(Locale.ROOT);
    add(start, word, digits == at ? Token.Type.NUMBER : Token.Type.WORD);
  }

  private void word() {
    int start = at;
    while (at < end) {
      int letter = text.codePointAt(at);
      if (isPartOfWord(letter) || Character.isDigit(letter)) {
        at += Character.charCount(letter);
      } else if (isApostrophe(at) && isLetter(at + 1) && !isPossessive(at)) {
        at++;
      } else if (isDotOfAbbreviation(start)) {
        at++;
      } else {
        break;
      }
    }
    if (at < end && text.charAt(at) == '$') {
      at++;
      add(start, text.substring(start, at).toLowerCase(Locale.ROOT), Token.Type.SYMBOL);
      return;
    }
    var printed = text.substring(start, at);
    var word = DOTTED.getOrDefault(printed, printed.toLowerCase(Locale.ROOT).replace('’', '\''));
    add(start, word, Token.Type.WORD);
    possessive();
  }

  private void possessive() {
    if (at < end && isApostrophe(at)) {
      boolean withS = isPossessive(at);
      boolean afterS = at > 0 && text.charAt(at - 1) == 's' && !isLetter(at + 1);
      if (withS || afterS) {
        int start = at;
        at += withS ? 2 : 1;
        joined = false;
        add(start, "'s", Token.Type.WORD);
      }
    }
  }

  /** "'s" at the end of a word. */
  private boolean isPossessive(int i) {
    return i + 1 < end
        && (text.charAt(i + 1) == 's' || text.charAt(i + 1) == 'S')
        && !isLetter(i + 2);
  }

  /** "U.S.", "D.C.": single capital letters with dots between them. */
  private boolean isDotOfAbbreviation(int start) {
    return text.charAt(at) == '.'
        && at - 1 >= start
        && Character.isUpperCase(text.charAt(at - 1))
        && (at - 1 == start || text.charAt(at - 2) == '.')
        && (at > start + 1
            || (at + 2 < end
                && Character.isUpperCase(text.charAt(at + 1))
                && text.charAt(at + 2) == '.'));
  }

  private boolean isHyphen(int i) {
    return HYPHENS.indexOf(text.charAt(i)) >= 0;
  }

  private boolean isBetweenWords() {
    return at > 0
        && at + 1 < end
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at + 1))
        && text.charAt(at) != '—';
  }

  private boolean isApostrophe(int i) {
    return i < end && (text.charAt(i) == '\'' || text.charAt(i) == '’');
  }

  private boolean isLetter(int i) {
    return i < end && Character.isLetter(text.charAt(i));
  }

  private static boolean isPartOfWord(int letter) {
    return Character.isLetter(letter)
        || Character.getType(letter) == Character.NON_SPACING_MARK
        || Character.getType(letter) == Character.COMBINING_SPACING_MARK;
  }

  private void add(int start, String word, Token.Type type) {
    boolean capital = Character.isUpperCase(text.codePointAt(start));
    found.add(new Token(start, at, word, type, capital, joined));
  }
}
