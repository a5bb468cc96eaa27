package org.entente.cooperation.extraction.lexicon;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.entente.cooperation.figure.Qualifier;

/**
 * The words of numbers.
 *
 * @param words "one" to "ninety"
 * @param scales "hundred", "million"
 * @param magnitudes "dozens", "tens of thousands"
 * @param qualifiers what is said before a number
 * @param vague "several", "most", what stands instead of one
 * @param cumulative what tells a running total
 * @param symbols currencies before a number
 * @param currencies currencies after a number
 * @param units what is counted, by the nouns that say it
 */
public record Numbers(
    Map<String, BigDecimal> words,
    Map<String, BigDecimal> scales,
    Phrases<BigDecimal> magnitudes,
    Phrases<Qualifier> qualifiers,
    Phrases<Qualifier> vague,
    Phrases<String> cumulative,
    Map<String, String> symbols,
    Phrases<String> currencies,
    Map<String, String> assets,
    Phrases<String> units) {

  static Numbers of(Source source) {
    var numbers = source.part("numbers");
    var magnitudes = new Phrases<BigDecimal>();
    decimals(numbers.part("magnitudes")).forEach(magnitudes::add);
    var qualifiers = new Phrases<Qualifier>();
    var given = numbers.part("qualifiers");
    for (var name : given.keys()) {
      given.words(name).forEach(words -> qualifiers.add(words, Qualifier.valueOf(name)));
    }
    var vague = new Phrases<Qualifier>();
    numbers.words("several").forEach(words -> vague.add(words, Qualifier.SEVERAL));
    numbers.words("unspecified").forEach(words -> vague.add(words, Qualifier.UNSPECIFIED));
    numbers.words("majority").forEach(words -> vague.add(words, Qualifier.MAJORITY));
    var currencies = new Phrases<String>();
    texts(numbers.part("currency-words")).forEach(currencies::add);
    return new Numbers(
        decimals(numbers.part("words")),
        decimals(numbers.part("scales")),
        magnitudes,
        qualifiers,
        vague,
        Phrases.of(numbers.words("cumulative")),
        texts(numbers.part("currencies")),
        currencies,
        texts(numbers.part("assets")),
        units(source));
  }

  private static Phrases<String> units(Source source) {
    var units = new Phrases<String>();
    var given = source.part("units");
    for (var unit : given.keys()) {
      given.words(unit).forEach(noun -> units.add(noun, unit));
    }
    source.words("people").forEach(noun -> units.add(noun, "person"));
    return units;
  }

  private static Map<String, BigDecimal> decimals(Source source) {
    var decimals = new HashMap<String, BigDecimal>();
    for (var word : source.keys()) {
      decimals.put(word, new BigDecimal(source.required(word)));
    }
    return Map.copyOf(decimals);
  }

  private static Map<String, String> texts(Source source) {
    var texts = new HashMap<String, String>();
    for (var word : source.keys()) {
      texts.put(word, source.required(word));
    }
    return Map.copyOf(texts);
  }
}
