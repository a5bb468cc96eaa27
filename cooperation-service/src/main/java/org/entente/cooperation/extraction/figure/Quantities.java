package org.entente.cooperation.extraction.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.cooperation.extraction.lexicon.Numbers;
import org.entente.cooperation.extraction.text.Sentence;
import org.entente.cooperation.figure.Qualifier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the numbers of a sentence. Parts of dates, ordinals, ages and numbers of names are none.
 */
public final class Quantities {

  private static final int ASSET_WITHIN = 4;

  private final Numbers numbers;
  private final Nouns nouns;
  private final Amounts amounts;

  public Quantities(Numbers numbers, Set<String> months) {
    this.numbers = numbers;
    this.nouns = new Nouns(numbers.units());
    this.amounts = new Amounts(numbers, nouns, new Uncounted(months, nouns));
  }

  /**
   * @param taken tells of a token that it is part of a verb: "over" qualifies no number in "handed
   *     over 450 suspects"
   */
  public List<Quantity> of(Sentence sentence, IntPredicate taken) {
    var found = new ArrayList<Quantity>();
    boolean cumulative = numbers.cumulative().within(sentence, 0, sentence.size()) != null;
    int i = 0;
    while (i < sentence.size()) {
      var quantity = at(sentence, i, taken.test(i), cumulative);
      if (quantity == null) {
        i++;
      } else {
        found.add(quantity);
        i = quantity.to();
      }
    }
    return found;
  }

  private @Nullable Quantity at(Sentence sentence, int at, boolean taken, boolean cumulative) {
    var said = taken ? null : numbers.qualifiers().at(sentence, at);
    if (said != null) {
      var amount = amounts.at(sentence, said.to()); // "more than a hundred"
      var article = sentence.word(said.to());
      if (amount == null && (article.equals("the") || article.equals("a"))) {
        amount = amounts.at(sentence, said.to() + 1);
      }
      if (amount != null) {
        return quantity(sentence, at, said.meaning(), amount, cumulative);
      }
    }
    var amount = amounts.at(sentence, at);
    return amount == null
        ? vague(sentence, at)
        : quantity(sentence, at, Qualifier.EXACT, amount, cumulative);
  }

  private Quantity quantity(
      Sentence sentence, int at, Qualifier said, Amount amount, boolean cumulative) {
    var noun = nouns.after(sentence, amount.end());
    var unit =
        amount.currency() != null ? amount.currency() : noun == null ? amount.unit() : noun.unit();
    var qualifier = qualifier(said, amount);
    var extent = extent(amount, qualifier);
    return new Quantity(
        at,
        amount.end(),
        extent.value,
        extent.lower,
        extent.upper,
        qualifier,
        amount.currency(),
        amount.currency() == null ? null : asset(sentence, amount.end()),
        unit,
        noun == null ? amount.end() : noun.end(),
        cumulative);
  }

  /** What the number itself tells goes before what is said of it. */
  private static Qualifier qualifier(Qualifier said, Amount amount) {
    if (amount.upper() != null) {
      return Qualifier.ABOUT;
    }
    return amount.isMagnitude() ? Qualifier.ORDER_OF_MAGNITUDE : said;
  }

  private record Extent(
      @Nullable BigDecimal value, @Nullable BigDecimal lower, @Nullable BigDecimal upper) {}

  /** Where the number stands by its qualifier: "more than 40" has a lower bound and no value. */
  private static Extent extent(Amount amount, Qualifier qualifier) {
    if (amount.upper() != null) {
      return new Extent(null, amount.value(), amount.upper());
    }
    return switch (qualifier) {
      case MORE_THAN, AT_LEAST, ORDER_OF_MAGNITUDE -> new Extent(null, amount.value(), null);
      case LESS_THAN, UP_TO -> new Extent(null, null, amount.value());
      default -> new Extent(amount.value(), null, null);
    };
  }

  /** "Several suspects", "most". */
  private @Nullable Quantity vague(Sentence sentence, int at) {
    var said = numbers.vague().at(sentence, at);
    if (said == null) {
      return null;
    }
    var noun = nouns.after(sentence, said.to());
    if (noun == null && said.meaning() != Qualifier.MAJORITY) {
      return null;
    }
    return new Quantity(
        at,
        said.to(),
        null,
        null,
        null,
        said.meaning(),
        null,
        null,
        noun == null ? null : noun.unit(),
        noun == null ? said.to() : noun.end(),
        false);
  }

  /** What the money is held in: BTC in "$15 billion in bitcoin". */
  private @Nullable String asset(Sentence sentence, int from) {
    for (int i = from; i < Math.min(from + ASSET_WITHIN, sentence.size()); i++) {
      var asset = numbers.assets().get(sentence.word(i));
      if (asset != null) {
        return asset;
      }
    }
    return null;
  }
}
