package org.entente.cooperation.extraction.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.cooperation.claim.Stance;
import org.entente.cooperation.kind.Mode;

/**
 * What a language says of the acts that records tell, read from {@code <language>.yaml} and {@code
 * countries-<language>.yaml}. Never changed once read.
 *
 * @param planned words after which an act is only planned
 * @param possible words after which nothing is said about whether it happens
 * @param undone verbs before the noun of an act that does not happen, or not any more
 * @param prepared what is said of the noun of an act that is to come
 * @param aboutActs nouns that make the noun of an act before them say something else
 * @param enforcers authorities that act themselves against crime
 * @param anaphora by the sort of whom they stand for
 * @param institutions nouns at the end of names of authorities
 * @param unnamedStates "member states", "all countries"
 * @param unnamedPeople "suspects", "victims": somebody, even where not counted and of no
 *     nationality
 * @param alsoNouns forms of verbs that are as often nouns
 * @param must words that make a demand of what a speaker says
 * @param contexts fields of a record by a word that shows each
 * @param modes manners of an act by words that show each
 */
public record Lexicon(
    String language,
    Set<String> abbreviations,
    Set<String> openers,
    Phrases<Act.Worded> acts,
    Phrases<Countries.Naming> countries,
    Numbers numbers,
    Map<String, Integer> months,
    Map<String, Integer> weekdays,
    Phrases<String> planned,
    Phrases<String> possible,
    Phrases<String> undone,
    Phrases<String> prepared,
    Phrases<String> aboutActs,
    Phrases<String> enforcers,
    Phrases<String> underWay,
    Phrases<String> negations,
    Phrases<String> must,
    Phrases<String> conditional,
    Phrases<Stance> reporting,
    Phrases<String> authorities,
    Phrases<String> institutions,
    Set<String> offices,
    Phrases<String> people,
    Set<String> alsoNouns,
    Phrases<String> anaphora,
    Phrases<String> unnamedStates,
    Phrases<String> unnamedPeople,
    Phrases<String> topics,
    Phrases<String> contexts,
    Phrases<Mode> modes) {

  /**
   * @param language as in the names of the files, such as {@code en}
   * @throws IllegalStateException when there is none, or it cannot be read
   */
  public static Lexicon of(String language) {
    var source = Source.read(language + ".yaml");
    var inflections = inflections(source.part("inflections"));
    return new Lexicon(
        language,
        Set.copyOf(source.words("abbreviations")),
        Set.copyOf(source.words("openers")),
        Acts.of(source, inflections),
        Countries.of(Source.read("countries-%s.yaml".formatted(language)).part("countries")),
        Numbers.of(source),
        integers(source.part("dates").part("months")),
        integers(source.part("dates").part("weekdays")),
        Phrases.of(source.words("planned")),
        Phrases.of(source.words("possible")),
        verbs(source.words("undone"), inflections),
        Phrases.of(source.words("prepared")),
        Phrases.of(source.words("about-acts")),
        Phrases.of(source.words("enforcers")),
        Phrases.of(source.words("under-way")),
        Phrases.of(source.words("negations")),
        Phrases.of(source.words("must")),
        Phrases.of(source.words("conditional")),
        reporting(source.part("reporting"), inflections),
        Phrases.of(source.words("authorities")),
        Phrases.of(source.words("institutions")),
        Set.copyOf(source.words("offices")),
        Phrases.of(source.words("people")),
        Set.copyOf(source.words("also-nouns")),
        grouped(source.part("anaphora")),
        Phrases.of(source.words("unnamed-states")),
        Phrases.of(source.words("unnamed-people")),
        Phrases.of(source.words("topics")),
        grouped(source.part("contexts")),
        modes(source.part("modes")));
  }

  private static Inflections inflections(Source source) {
    var irregular = new HashMap<String, List<String>>();
    var given = source.part("irregular");
    for (var verb : given.keys()) {
      irregular.put(verb, given.words(verb));
    }
    return new Inflections(Map.copyOf(irregular), Set.copyOf(source.words("doubled")));
  }

  /** Verbs in all their forms. */
  private static Phrases<String> verbs(List<String> verbs, Inflections inflections) {
    var phrases = new Phrases<String>();
    for (var verb : verbs) {
      inflections.verb(verb).keySet().forEach(form -> phrases.add(form, verb));
    }
    return phrases;
  }

  private static Phrases<Stance> reporting(Source source, Inflections inflections) {
    var phrases = new Phrases<Stance>();
    for (var name : source.keys()) {
      for (var verb : source.words(name)) {
        var stance = Stance.valueOf(name);
        if (verb.indexOf(' ') >= 0) {
          phrases.add(verb, stance);
        } else {
          inflections.verb(verb).keySet().forEach(form -> phrases.add(form, stance));
        }
      }
    }
    return phrases;
  }

  private static Phrases<Mode> modes(Source source) {
    var phrases = new Phrases<Mode>();
    for (var name : source.keys()) {
      var mode = Mode.valueOf(name.toUpperCase(Locale.ROOT));
      source.words(name).forEach(words -> phrases.add(words, mode));
    }
    return phrases;
  }

  private static Phrases<String> grouped(Source source) {
    var phrases = new Phrases<String>();
    for (var name : source.keys()) {
      source.words(name).forEach(words -> phrases.add(words, name));
    }
    return phrases;
  }

  private static Map<String, Integer> integers(Source source) {
    var integers = new HashMap<String, Integer>();
    for (var word : source.keys()) {
      integers.put(word, Integer.valueOf(source.required(word)));
    }
    return Map.copyOf(integers);
  }
}
