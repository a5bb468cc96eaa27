package org.entente.cooperation.extraction.figure;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.extraction.text.Sentence;
import org.entente.cooperation.extraction.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits, in words and with their scales: "1,204", "twenty-six", "1.5 million".
 */
final class Numerals {

  private static final int MOST_SCALES = 2; // "hundred thousand"
  private static final int LONGEST = 25;
  private static final Set<String> AFTER_A = Set.of("hundred", "thousand", "million", "dozen");

  /**
   * A number without what is counted.
   *
   * @param end after its last token
   * @param isOne it is the word "one", which may stand for somebody
   */
  record Numeral(int end, BigDecimal value, boolean isOne) {}

  private final Map<String, BigDecimal> words;
  private final Map<String, BigDecimal> scales;

  Numerals(Map<String, BigDecimal> words, Map<String, BigDecimal> scales) {
    this.words = words;
    this.scales = scales;
  }

  /** A number in digits stands there. */
  static boolean isNumber(Sentence sentence, int at) {
    return at >= 0 && at < sentence.size() && sentence.at(at).type() == Token.Type.NUMBER;
  }

  @Nullable Numeral at(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    var word = sentence.word(at);
    if (isNumber(sentence, at)) {
      var value = digits(word);
      return value == null ? null : scaled(sentence, at + 1, value, false);
    }
    var glued = glued(word);
    return glued == null ? inWords(sentence, at) : new Numeral(at + 1, glued, false);
  }

  /** "300m": a number and its scale in one. */
  private @Nullable BigDecimal glued(String word) {
    int digits = 0;
    while (digits < word.length()
        && (Character.isDigit(word.charAt(digits)) || ".,".indexOf(word.charAt(digits)) >= 0)) {
      digits++;
    }
    if (digits == 0) {
      return null;
    }
    var scale = scales.get(word.substring(digits));
    var value = digits(word.substring(0, digits));
    return scale == null || value == null ? null : value.multiply(scale);
  }

  private @Nullable Numeral inWords(Sentence sentence, int at) {
    int i = at;
    BigDecimal sum = null;
    while (i < sentence.size()) {
      var word = words.get(sentence.word(i));
      if (word == null || (sum != null && !continues(sum, sentence.at(i)))) {
        break;
      }
      sum = sum == null ? word : sum.add(word);
      i++;
    }
    if (sum != null) {
      return scaled(sentence, i, sum, sentence.word(at).equals("one"));
    }
    return sentence.word(at).equals("a") && AFTER_A.contains(sentence.word(at + 1))
        ? scaled(sentence, at + 1, BigDecimal.ONE, false)
        : null;
  }

  /** "Twenty six" and "twenty-six" are one number, "six twenty" are two. */
  private static boolean continues(BigDecimal sum, Token next) {
    return next.joined() || sum.signum() <= 0 || sum.intValue() % 10 == 0;
  }

  private Numeral scaled(Sentence sentence, int end, BigDecimal value, boolean isOne) {
    var scaled = value;
    int i = end;
    while (i < end + MOST_SCALES) {
      var scale = scales.get(sentence.word(i));
      if (scale == null) {
        break;
      }
      scaled = scaled.multiply(scale);
      i++;
    }
    return new Numeral(i, scaled, isOne && i == end);
  }

  private static @Nullable BigDecimal digits(String written) {
    var plain = written;
    int comma = written.lastIndexOf(',');
    if (comma >= 0) {
      if (written.length() - comma - 1 != 3) {
        return null;
      }
      plain = written.replace(",", "");
    } else if (written.indexOf('.') != written.lastIndexOf('.')) {
      plain = written.replace(".", ""); // 1.000.000
    }
    try {
      return plain.length() > LONGEST ? null : new BigDecimal(plain);
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
