package org.entente.cooperation.extraction.figure;

import java.math.BigDecimal;
import org.entente.cooperation.extraction.figure.Numerals.Numeral;
import org.entente.cooperation.extraction.lexicon.Numbers;
import org.entente.cooperation.extraction.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads amounts: "31", "10 to 20", "$15 billion", "12.5 percent", "tens of thousands of dollars".
 */
final class Amounts {

  private final Numbers numbers;
  private final Numerals numerals;
  private final Nouns nouns;
  private final Uncounted uncounted;

  Amounts(Numbers numbers, Nouns nouns, Uncounted uncounted) {
    this.numbers = numbers;
    this.numerals = new Numerals(numbers.words(), numbers.scales());
    this.nouns = nouns;
    this.uncounted = uncounted;
  }

  /**
   * The one that begins there. After a currency a number always counts, alone it may mean a day.
   */
  @Nullable Amount at(Sentence sentence, int at) {
    var magnitude = numbers.magnitudes().at(sentence, at);
    if (magnitude != null) {
      return magnitude(sentence, magnitude.meaning(), magnitude.to());
    }
    var symbol = numbers.symbols().get(sentence.word(at));
    if (symbol != null) {
      return money(sentence, symbol, at + 1);
    }
    var currency = numbers.currencies().at(sentence, at);
    if (currency != null && Numerals.isNumber(sentence, currency.to())) {
      return money(sentence, currency.meaning(), currency.to());
    }
    var numeral = numerals.at(sentence, at);
    return numeral == null || uncounted.contains(sentence, at, numeral.end())
        ? null
        : counted(sentence, numeral);
  }

  private Amount magnitude(Sentence sentence, BigDecimal least, int end) {
    int after = sentence.word(end).equals("of") ? end + 1 : end;
    var currency = numbers.currencies().at(sentence, after);
    if (currency != null) {
      return Amount.magnitude(least, currency.to()).money(currency.meaning(), currency.to());
    }
    var scale = numbers.scales().get(sentence.word(after));
    return scale == null
        ? Amount.magnitude(least, end)
        : Amount.magnitude(least.multiply(scale), after + 1);
  }

  /** "$15 billion", "USD 300". */
  private @Nullable Amount money(Sentence sentence, String currency, int from) {
    var numeral = numerals.at(sentence, from);
    if (numeral == null) {
      return null;
    }
    var range = range(sentence, numeral);
    return range.money(currency, range.end());
  }

  private @Nullable Amount counted(Sentence sentence, Numeral numeral) {
    var range = range(sentence, numeral);
    int end = range.end();
    if (sentence.word(end).equals("%") || sentence.word(end).equals("percent")) {
      return range.percent(end + 1);
    }
    if (sentence.word(end).equals("per") && sentence.word(end + 1).equals("cent")) {
      return range.percent(end + 2);
    }
    var currency = numbers.currencies().at(sentence, end);
    if (currency != null) {
      return range.money(currency.meaning(), currency.to());
    }
    boolean partitive = sentence.word(end).equals("of"); // "one of ten points" counts ten
    return numeral.isOne() && (partitive || nouns.after(sentence, end) == null) ? null : range;
  }

  /** "10 to 20", "10-20", "$10 to $20"; the first number alone when no greater one follows. */
  private Amount range(Sentence sentence, Numeral first) {
    int end = first.end();
    boolean to = sentence.word(end).equals("to");
    if (to || (Numerals.isNumber(sentence, end) && sentence.at(end).joined())) {
      int second = to ? end + 1 : end;
      second += numbers.symbols().containsKey(sentence.word(second)) ? 1 : 0;
      var last = numerals.at(sentence, second);
      if (last != null && last.value().compareTo(first.value()) > 0) {
        return Amount.range(first.value(), last.value(), last.end());
      }
    }
    return Amount.of(first.value(), end);
  }
}
