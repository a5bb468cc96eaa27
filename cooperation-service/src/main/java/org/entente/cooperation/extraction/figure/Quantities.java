package org.entente.cooperation.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.cooperation.extraction.lexicon.Numbers;
import org.entente.cooperation.extraction.text.Sentence;
import org.entente.cooperation.extraction.text.Token;
import org.entente.cooperation.figure.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence. Parts of dates, ordinals, ages and numbers of names are none.
 */
public final class Quantities {

  private static final int NOUN_WITHIN = 5;
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
  private static final Set<String> ENDS_NOUN =
      Set.of(
          "in", "from", "to", "at", "by", "on", "for", "with", "and", "who", "which", "that",
          "were", "was", "are", "is", "have", "has", "as", "after", "since", "against", "'s");

  private final Numbers numbers;
  private final Set<String> months;

  public Quantities(Numbers numbers, Set<String> months) {
    this.numbers = numbers;
    this.months = months;
  }

  public List<Quantity> of(Sentence sentence) {
    var found = new ArrayList<Quantity>();
    boolean cumulative = numbers.cumulative().within(sentence, 0, sentence.size()) != null;
    int i = 0;
    while (i < sentence.size()) {
      var quantity = at(sentence, i, cumulative);
      if (quantity == null) {
        i++;
      } else {
        found.add(quantity);
        i = quantity.to();
      }
    }
    return found;
  }

  private @Nullable Quantity at(Sentence sentence, int at, boolean cumulative) {
    var said = numbers.qualifiers().at(sentence, at);
    int start = said == null ? at : said.to();
    if (sentence.word(start).equals("the") || sentence.word(start).equals("a")) {
      start += said == null ? 0 : 1;
    }
    var amount = amount(sentence, start);
    if (amount == null && said != null) {
      amount = amount(sentence, at);
      said = null;
    }
    if (amount == null) {
      return vague(sentence, at);
    }
    return quantity(sentence, at, said == null ? null : said.meaning(), amount, cumulative);
  }

  private Quantity quantity(
      Sentence sentence, int at, @Nullable Qualifier said, Amount amount, boolean cumulative) {
    var noun = noun(sentence, amount.end);
    var unit = amount.currency != null ? amount.currency : noun == null ? amount.unit : noun.unit;
    int end = noun == null ? amount.end : noun.end;
    var asset = amount.currency == null ? null : asset(sentence, amount.end);
    if (amount.upper != null) {
      return new Quantity(
          at,
          amount.end,
          null,
          amount.value,
          amount.upper,
          Qualifier.ABOUT,
          amount.currency,
          asset,
          unit,
          end,
          cumulative);
    }
    var qualifier =
        said != null ? said : amount.isMagnitude ? Qualifier.ORDER_OF_MAGNITUDE : Qualifier.EXACT;
    if (amount.isMagnitude) {
      return new Quantity(
          at,
          amount.end,
          null,
          amount.value,
          null,
          Qualifier.ORDER_OF_MAGNITUDE,
          amount.currency,
          asset,
          unit,
          end,
          cumulative);
    }
    return switch (qualifier) {
      case MORE_THAN, AT_LEAST ->
          new Quantity(
              at,
              amount.end,
              null,
              amount.value,
              null,
              qualifier,
              amount.currency,
              asset,
              unit,
              end,
              cumulative);
      case LESS_THAN, UP_TO ->
          new Quantity(
              at,
              amount.end,
              null,
              null,
              amount.value,
              qualifier,
              amount.currency,
              asset,
              unit,
              end,
              cumulative);
      default ->
          new Quantity(
              at,
              amount.end,
              amount.value,
              null,
              null,
              qualifier,
              amount.currency,
              asset,
              unit,
              end,
              cumulative);
    };
  }

  private @Nullable Quantity vague(Sentence sentence, int at) {
    var said = numbers.vague().at(sentence, at);
    if (said == null) {
      return null;
    }
    var noun = noun(sentence, said.to());
    boolean majority = said.meaning() == Qualifier.MAJORITY;
    if (noun == null && !majority) {
      return null;
    }
    var unit = noun == null ? null : noun.unit;
    return new Quantity(
        at,
        said.to(),
        null,
        null,
        null,
        said.meaning(),
        null,
        null,
        unit,
        noun == null ? said.to() : noun.end,
        false);
  }

  private record Amount(
      int end,
      BigDecimal value,
      @Nullable BigDecimal upper,
      @Nullable String currency,
      @Nullable String unit,
      boolean isMagnitude) {}

  private @Nullable Amount amount(Sentence sentence, int at) {
    var magnitude = numbers.magnitudes().at(sentence, at);
    if (magnitude != null) {
      return magnitude(sentence, magnitude.to(), magnitude.meaning());
    }
    var symbol = at < sentence.size() ? numbers.symbols().get(sentence.word(at)) : null;
    int start = symbol == null ? at : at + 1;
    var code = symbol == null ? numbers.currencies().at(sentence, at) : null;
    if (code != null && isNumber(sentence, code.to())) {
      symbol = code.meaning();
      start = code.to();
    }
    var number = number(sentence, start);
    if (number == null || (symbol == null && isOtherwiseMeant(sentence, start, number.end))) {
      return null;
    }
    return withUnit(sentence, start, number, symbol);
  }

  private @Nullable Amount withUnit(
      Sentence sentence, int start, Number number, @Nullable String symbol) {
    int end = number.end;
    BigDecimal upper = null;
    if (sentence.word(end).equals("to")
        || (end < sentence.size() && sentence.at(end).joined() && isNumber(sentence, end))) {
      int second = sentence.word(end).equals("to") ? end + 1 : end;
      second += numbers.symbols().containsKey(sentence.word(second)) ? 1 : 0;
      var to = number(sentence, second);
      if (to != null && to.value.compareTo(number.value) > 0) {
        upper = to.value;
        end = to.end;
      }
    }
    if (symbol != null) {
      return new Amount(end, number.value, upper, symbol, null, false);
    }
    if (sentence.word(end).equals("%") || sentence.word(end).equals("percent")) {
      return new Amount(end + 1, number.value, upper, null, "percent", false);
    }
    if (sentence.word(end).equals("per") && sentence.word(end + 1).equals("cent")) {
      return new Amount(end + 2, number.value, upper, null, "percent", false);
    }
    var currency = numbers.currencies().at(sentence, end);
    if (currency != null) {
      return new Amount(currency.to(), number.value, upper, currency.meaning(), null, false);
    }
    if (number.isOne && noun(sentence, end) == null) {
      return null;
    }
    return new Amount(end, number.value, upper, null, null, false);
  }

  private Amount magnitude(Sentence sentence, int end, BigDecimal least) {
    int after = sentence.word(end).equals("of") ? end + 1 : end;
    var scale = numbers.scales().get(sentence.word(after));
    var currency = numbers.currencies().at(sentence, after);
    if (currency != null) {
      return new Amount(currency.to(), least, null, currency.meaning(), null, true);
    }
    return scale == null
        ? new Amount(end, least, null, null, null, true)
        : new Amount(after + 1, least.multiply(scale), null, null, null, true);
  }

  private record Number(int end, BigDecimal value, boolean isOne) {}

  private boolean isNumber(Sentence sentence, int at) {
    return at < sentence.size() && sentence.at(at).type() == Token.Type.NUMBER;
  }

  private @Nullable Number number(Sentence sentence, int at) {
    if (at >= sentence.size()) {
      return null;
    }
    var token = sentence.at(at);
    if (token.type() == Token.Type.NUMBER) {
      var value = digits(token.word());
      return value == null ? null : scaled(sentence, at + 1, value, false);
    }
    var glued = glued(token.word());
    if (glued != null) {
      return new Number(at + 1, glued, false);
    }
    return inWords(sentence, at);
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
    var scale = numbers.scales().get(word.substring(digits));
    var value = digits(word.substring(0, digits));
    return scale == null || value == null ? null : value.multiply(scale);
  }

  private @Nullable Number inWords(Sentence sentence, int at) {
    int i = at;
    BigDecimal sum = null;
    while (i < sentence.size()) {
      var word = numbers.words().get(sentence.word(i));
      if (word == null
          || (sum != null
              && !sentence.at(i).joined()
              && sum.signum() > 0
              && sum.intValue() % 10 != 0)) {
        break;
      }
      sum = sum == null ? word : sum.add(word);
      i++;
    }
    if (sum == null
        && sentence.word(at).equals("a")
        && (sentence.word(at + 1).equals("hundred")
            || sentence.word(at + 1).equals("thousand")
            || sentence.word(at + 1).equals("million")
            || sentence.word(at + 1).equals("dozen"))) {
      return scaled(sentence, at + 1, BigDecimal.ONE, false);
    }
    return sum == null ? null : scaled(sentence, i, sum, sentence.word(at).equals("one"));
  }

  private Number scaled(Sentence sentence, int end, BigDecimal value, boolean isOne) {
    var scaled = value;
    int i = end;
    while (numbers.scales().containsKey(sentence.word(i)) && i < end + 2) {
      scaled = scaled.multiply(numbers.scales().get(sentence.word(i)));
      i++;
    }
    return new Number(i, scaled, isOne && i == end);
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
      return plain.length() > 25 ? null : new BigDecimal(plain);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** A year, a day of a month, an age, the number of a name, a time of day. */
  private boolean isOtherwiseMeant(Sentence sentence, int at, int end) {
    var word = sentence.word(at);
    var before = sentence.word(at - 1);
    if (months.contains(before)
        || (before.equals(".") && months.contains(sentence.word(at - 2)))
        || months.contains(sentence.word(end))
        || BEFORE_A_NAME.contains(before)) {
      return true;
    }
    if (sentence.word(end).equals("of") && months.contains(sentence.word(end + 1))) {
      return true;
    }
    if (end < sentence.size()
        && sentence.at(end).joined()
        && (sentence.word(end).equals("year")
            || (isNumber(sentence, end) && months.contains(sentence.word(end + 1))))) {
      return true;
    }
    if (at > 0
        && sentence.at(at).joined()
        && (isNumber(sentence, at - 1) || sentence.at(at - 1).capital())) {
      return true;
    }
    if (sentence.word(end).equals(":") || before.equals(":") && isNumber(sentence, at - 2)) {
      return true;
    }
    if (word.length() == 4
        && (word.startsWith("19") || word.startsWith("20"))
        && sentence.at(at).type() == Token.Type.NUMBER) {
      return noun(sentence, end) == null;
    }
    return false;
  }

  private record Noun(int end, String unit) {}

  /** What is counted: the last noun of units among the next few words. */
  private @Nullable Noun noun(Sentence sentence, int from) {
    Noun last = null;
    int i = from;
    while (i < sentence.size() && i < from + NOUN_WITHIN) {
      var token = sentence.at(i);
      if (!token.isWord() || (ENDS_NOUN.contains(token.word()))) {
        break;
      }
      if (token.is("of") && i > from + 0) {
        break;
      }
      var unit = numbers.units().at(sentence, i);
      if (unit != null) {
        last = new Noun(unit.to(), unit.meaning());
        i = unit.to();
      } else {
        i++;
      }
    }
    return last;
  }

  private @Nullable String asset(Sentence sentence, int end) {
    for (int i = end; i < Math.min(end + 4, sentence.size()); i++) {
      var asset = numbers.assets().get(sentence.word(i));
      if (asset != null) {
        return asset;
      }
    }
    return null;
  }
}
